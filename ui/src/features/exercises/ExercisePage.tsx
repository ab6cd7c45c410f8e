import './own/words';
import { SimpleGrid, Stack, Text } from '@chakra-ui/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../design/Loaded';
import { NotFound } from '../../design/NotFound';
import { Page } from '../../design/Page';
import { Section } from '../../design/Panel';
import { ExerciseStrength } from '../progress/ExerciseStrength';
import { useExercise } from '../training/catalogue';
import { Alternatives } from './Alternatives';
import { type Exercise, useOwnProgress } from './exercises';
import { OwnActions } from './own/OwnActions';

/** One exercise: what it works, how it is done, how it went, what can take its place. */
export default function ExercisePage() {
  const { id = '' } = useParams();
  return (
    <Loaded query={useExercise(id)} heights={['60px', '160px', '200px']} missing={<NotFound />}>
      {(exercise) => <Detail exercise={exercise} />}
    </Loaded>
  );
}

function Detail({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation();
  const { aliases, cues, name } = exercise;
  return (
    <Page
      title={name}
      lead={
        aliases.length > 0 ? t('exercises.otherNames', { names: aliases.join(', ') }) : undefined
      }
    >
      <Section title={t('exercises.cues')}>
        {cues.length > 0 && (
          <Stack
            as="ol"
            gap="2"
            ps="5"
            mb="4"
            pb="4"
            listStyleType="decimal"
            borderBottomWidth="1px"
            borderColor="border.muted"
          >
            {cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </Stack>
        )}
        <Facts exercise={exercise} />
      </Section>
      {exercise.own && <OwnActions exercise={exercise} />}
      <History id={exercise.id} />
      <Alternatives exercise={exercise} />
    </Page>
  );
}

function Facts({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation();
  const { primary, secondary, equipment, level, mechanics, unilateral, own } = exercise;
  const muscles = (list: Exercise['primary']) =>
    list.map((muscle) => t(`code.muscle.${muscle}`)).join(', ');
  const rows = [
    [t('exercises.primary'), muscles(primary)],
    [t('exercises.secondary'), muscles(secondary)],
    [
      t('exercises.equipment'),
      (equipment.length > 0 ? equipment : (['none'] as const))
        .map((item) => t(`code.equipment.${item}`))
        .join(', '),
    ],
    [t('exercises.level'), own ? '' : t(`profile.level.${level}`)],
    [
      t('exercises.kind'),
      [
        t(`exercises.mechanics.${mechanics}`),
        ...(unilateral ? [t('exercises.oneSided')] : []),
      ].join(', '),
    ],
  ].filter(([, value]) => value);
  return (
    <SimpleGrid as="dl" templateColumns="minmax(88px, 1fr) 3fr" columnGap="3" rowGap="1">
      {rows.map(([label, value]) => (
        <Fragment key={label}>
          <Text as="dt" color="fg.muted">
            {label}
          </Text>
          <Text as="dd">{value}</Text>
        </Fragment>
      ))}
    </SimpleGrid>
  );
}

function History({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t('exercises.history')}>
      <Loaded query={useOwnProgress(id)} heights={['80px', '242px']}>
        {({ exercises }) => {
          const own = exercises.find(({ exerciseId }) => exerciseId === id);
          return own ? (
            <ExerciseStrength exercise={own} />
          ) : (
            <Text color="fg.muted">{t('exercises.noHistory')}</Text>
          );
        }}
      </Loaded>
    </Section>
  );
}
