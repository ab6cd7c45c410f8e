import { Button } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../../design/Empty';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { useWorkouts } from '../training/workouts';
import { Headline } from './Headline';
import { MilestoneList } from './MilestoneList';
import { useProgress } from './progress';
import { RecordList } from './RecordList';
import { Strength } from './Strength';
import { MuscleWeeks } from './MuscleWeeks';

export default function ProgressPage() {
  const { t } = useTranslation();
  const progress = useProgress();
  const trained = useWorkouts().data?.pages.some(({ items }) => items.length > 0);
  return (
    <Page title={t('progress.title')}>
      <Loaded query={progress} heights={['100px', '320px', '240px']}>
        {(view) =>
          view.exercises.length === 0 ? (
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
          ) : (
            <>
              <Headline view={view} />
              <Strength exercises={view.exercises} />
              <RecordList records={view.records} />
              <MuscleWeeks weeks={view.weeks} />
              <MilestoneList milestones={view.milestones} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
