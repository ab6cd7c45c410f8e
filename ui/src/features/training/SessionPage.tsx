import { useQueryClient } from '@tanstack/react-query';
import { memo, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDay, formatMoment } from '../../design/dates';
import { Loaded } from '../../design/Loaded';
import { NotFound } from '../../design/NotFound';
import { Page } from '../../design/Page';
import { FinishedSession } from './FinishedSession';
import { LatestSession } from './LatestSession';
import { OpenSession } from './OpenSession';
import type { ShownWorkout } from './outbox/shown';
import { usePlanDay } from './planDay';
import { startedLongAgo } from './sessionTime';
import { TrainingSettingsButton } from './TrainingSettingsButton';
import { useWorkoutStream } from './useWorkoutStream';
import { useWorkout } from './workouts';

export { askForSession as askAhead } from './session';

/** A session: the one being trained, or a finished one to read and mend. */
export default function SessionPage() {
  const { id = '' } = useParams();
  const workout = useWorkout(id);
  return (
    <Loaded query={workout} heights={['60px', '240px', '240px']} missing={<NotFound />}>
      {(loaded) => (
        <LatestSession key={id} workout={loaded}>
          {(settled) => <Session workout={settled} />}
        </LatestSession>
      )}
    </Loaded>
  );
}

const Session = memo(function Session({ workout }: { workout: ShownWorkout }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const day = usePlanDay(workout);
  const open = workout.status === 'open';
  useWorkoutStream(workout.id, open && workout.version >= 0);
  useEffect(() => {
    if (!open) {
      void cache.invalidateQueries({ queryKey: ['workouts'] });
    }
  }, [cache, open]);
  const when = formatMoment(workout.startedAt);
  if (!open) {
    return (
      <Page key="finished" title={day?.name ?? formatDay(workout.startedAt)} lead={when}>
        <FinishedSession workout={workout} />
      </Page>
    );
  }
  const past = startedLongAgo(workout);
  return (
    <Page
      title={day?.name ?? t('training.session.title')}
      lead={t(past ? 'training.session.past' : 'training.session.started', { when })}
      action={<TrainingSettingsButton />}
    >
      <OpenSession workout={workout} day={day} />
    </Page>
  );
});
