import { Button, Flex, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { giveUp, insist, keepAsNewSet, tryAgain } from './outbox/actions';
import type { Command, SetEntry } from './outbox/command';
import type { ShownSet, ShownWorkout } from './outbox/shown';
import { type Figures, useSetText } from './useSetText';

interface SetConflictProps {
  workout: ShownWorkout;
  set: ShownSet;
  command: Command;
}

/** Two truths about one set: both are said, and the person chooses. Nothing is thrown away unasked. */
export function SetConflict({ workout, set, command }: SetConflictProps) {
  const { t } = useTranslation();
  const say = useSetText();
  const navigate = useNavigate();
  const { conflict } = command;
  if (!conflict) {
    return null;
  }
  const changed = conflict.kind === 'setChanged';
  return (
    <Flex
      bg="goldBg"
      borderBottomRadius="xl"
      px="3"
      pb="2"
      gap="2"
      wrap="wrap"
      role="alert"
      align="center"
    >
      <Text fontSize="sm" flex="1 1 100%">
        {what()}
      </Text>
      {changed && (
        <Button minH="48px" onClick={() => insist(command)}>
          {t(
            command.kind === 'remove' ? 'training.conflict.removeAnyway' : 'training.conflict.mine',
          )}
        </Button>
      )}
      {(command.kind === 'log' || command.kind === 'correct') && (
        <Button minH="48px" variant={changed ? 'outline' : 'solid'} onClick={() => asNew(command)}>
          {t('training.conflict.asNew')}
        </Button>
      )}
      {!changed && (
        <Button minH="48px" variant="outline" onClick={() => tryAgain(command)}>
          {t('training.set.retry')}
        </Button>
      )}
      <Button minH="48px" variant="outline" onClick={() => void giveUp(command)}>
        {t(changed ? 'training.conflict.theirs' : 'training.set.drop')}
      </Button>
    </Flex>
  );

  function asNew(kept: Extract<Command, { kind: 'log' | 'correct' }>): void {
    const id = keepAsNewSet(kept, set.name, workout);
    if (id !== workout.id) {
      void navigate(`/train/${id}`);
    }
  }

  function what(): string {
    if (conflict?.kind === 'refused') {
      const refused = t('training.set.refused', { why: conflict.why });
      return command.kind === 'correct'
        ? `${refused} ${t('training.conflict.yours', { entry: say(figures(command.entry)) })}`
        : refused;
    }
    if (command.kind === 'correct') {
      return t(set.removed ? 'training.conflict.removedThere' : 'training.conflict.changedThere', {
        entry: say(figures(command.entry)),
      });
    }
    return t('training.conflict.changedBeforeRemoval');
  }
}

const figures = (entry: SetEntry): Figures => ({
  reps: entry.reps ?? null,
  weightKg: entry.weightKg ?? null,
  rpe: entry.rpe ?? null,
  durationSeconds: entry.durationSeconds ?? null,
  distanceMeters: entry.distanceMeters ?? null,
  type: entry.type ?? 'working',
});
