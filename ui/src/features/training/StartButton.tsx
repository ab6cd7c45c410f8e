import { Button, type ButtonProps, Stack } from '@chakra-ui/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { uuidv7 } from '../../api/uuidv7';
import { Failed } from '../../design/Failed';
import { useStartWorkout } from './workouts';

interface StartButtonProps extends Pick<ButtonProps, 'variant' | 'children'> {
  planId?: string;
  dayId?: string;
}

/** Starts a session; its id is made once, so that pressing again after a failure is harmless. */
export function StartButton({ planId, dayId, ...button }: StartButtonProps) {
  const navigate = useNavigate();
  const [workoutId] = useState(() => uuidv7());
  const start = useStartWorkout();
  const day = planId && dayId ? { planId, dayId } : {};
  return (
    <Stack gap="2">
      <Button
        size="xl"
        whiteSpace="normal"
        loading={start.isPending}
        onClick={() =>
          start.mutate({ workoutId, ...day }, { onSuccess: (id) => void navigate(`/train/${id}`) })
        }
        {...button}
      />
      {start.isError && <Failed error={start.error} />}
    </Stack>
  );
}
