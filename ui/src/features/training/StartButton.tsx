import { Button, type ButtonProps } from '@chakra-ui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { usePlans } from '../plan/plans';
import { exerciseQuery } from './catalogue';
import { startSession } from './outbox/actions';

interface StartButtonProps extends Pick<ButtonProps, 'variant' | 'children'> {
  planId?: string;
  dayId?: string;
}

const IDLE_MS = 2000;

/** Starts a session at once, network or not. */
export function StartButton({ planId, dayId, ...button }: StartButtonProps) {
  const navigate = useNavigate();
  usePrepared(planId, dayId);
  return (
    <Button
      size="xl"
      whiteSpace="normal"
      onClick={() => void navigate(`/train/${startSession({ planId, dayId })}`)}
      {...button}
    />
  );
}

/** Fetches what the day needs before the network is gone. */
function usePrepared(planId?: string, dayId?: string): void {
  const cache = useQueryClient();
  const day = usePlans()
    .data?.items.find(({ id }) => id === planId)
    ?.days.find(({ id }) => id === dayId);
  useEffect(() => {
    const timer = setTimeout(
      () =>
        day?.exercises.forEach(
          ({ exerciseId }) => void cache.prefetchQuery(exerciseQuery(exerciseId)),
        ),
      IDLE_MS,
    );
    return () => clearTimeout(timer);
  }, [cache, day]);
}
