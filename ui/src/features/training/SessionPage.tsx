import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { formatDay, formatMoment } from '../../design/dates';
import { Loaded } from '../../design/Loaded';
import { NotFound } from '../../design/NotFound';
import { Page } from '../../design/Page';
import { FinishedSummary } from './FinishedSummary';
import { OpenSession } from './OpenSession';
import { usePlanDay } from './planDay';
import { SessionSets } from './SessionSets';
import { startedLongAgo } from './sessionTime';
import { useWorkoutStream } from './useWorkoutStream';
import { useWorkout, type Workout } from './workouts';

/** A session: the one being trained, or a finished one to read and mend. */
export default function SessionPage() {
  const { id = '' } = useParams();
  const workout = useWorkout(id);
  return (
    <Loaded query={workout} heights={['60px', '240px', '240px']} missing={<NotFound />}>
      {(loaded) => <Session key={id} workout={loaded} />}
    </Loaded>
  );
}

function Session({ workout }: { workout: Workout }) {
  const { t } = useTranslation();
  const day = usePlanDay(workout);
  const open = workout.status === 'open';
  useWorkoutStream(workout.id, open);
  const when = formatMoment(workout.startedAt);
  if (!open) {
    return (
      <Page title={day?.name ?? formatDay(workout.startedAt)} lead={when}>
        <FinishedSummary workout={workout} />
        <SessionSets workout={workout} added={[]} />
      </Page>
    );
  }
  const past = startedLongAgo(workout);
  return (
    <Page
      title={day?.name ?? t('training.session.title')}
      lead={t(past ? 'training.session.past' : 'training.session.started', { when })}
    >
      <OpenSession workout={workout} />
    </Page>
  );
}
