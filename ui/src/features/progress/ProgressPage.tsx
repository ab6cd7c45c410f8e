import { Button, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Choices } from '../../design/Choices';
import { Empty } from '../../design/Empty';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { useWorkouts } from '../training/workouts';
import { BodyWeight } from './BodyWeight';
import { Headline } from './Headline';
import { MilestoneList } from './MilestoneList';
import { MuscleWeeks } from './MuscleWeeks';
import { type ProgressView, type Range, RANGES, useProgress } from './progress';
import { RecordList } from './RecordList';
import { Strength } from './Strength';
import { WeekTrend } from './WeekTrend';

/** What has come of the training, over a period that stands in the address. */
export default function ProgressPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const range = RANGES.find((one) => one === search.get('range')) ?? 'weeks12';
  const progress = useProgress(range);
  return (
    <Page title={t('progress.title')}>
      <Choices<Range>
        legend={t('progress.range.label')}
        options={RANGES.map((value) => ({ value, label: t(`progress.range.${value}`) }))}
        chosen={[range]}
        onToggle={(chosen) => setSearch({ range: chosen }, { replace: true })}
      />
      <Loaded query={progress} heights={['200px', '420px', '320px']}>
        {(view) => <Figures view={view} range={range} />}
      </Loaded>
    </Page>
  );
}

function Figures({ view, range }: { view: ProgressView; range: Range }) {
  const { t } = useTranslation();
  const trained = useWorkouts().data?.pages.some(({ items }) => items.length > 0);
  if (view.exercises.length === 0) {
    return trained && range !== 'all' ? (
      <Text color="fg.muted">{t('progress.range.none')}</Text>
    ) : (
      <>
        <Empty
          action={
            <Button asChild size="xl">
              <Link to={trained ? '/history' : '/train'}>
                {t(trained ? 'training.history.title' : 'progress.train')}
              </Link>
            </Button>
          }
        >
          {t('progress.none')}
        </Empty>
        {view.bodyWeight.length > 0 && <BodyWeight points={view.bodyWeight} />}
      </>
    );
  }
  return (
    <>
      <Headline view={view} />
      <Strength exercises={view.exercises} />
      <MuscleWeeks weeks={view.weeks} />
      <WeekTrend weeks={view.weeks} />
      <RecordList records={view.records} />
      <BodyWeight points={view.bodyWeight} />
      <MilestoneList milestones={view.milestones} />
    </>
  );
}
