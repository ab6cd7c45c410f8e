import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../design/numbers';
import { giveUp, insist, startWithoutPlan, tryAgain } from './outbox/actions';
import type { Closing, Command } from './outbox/command';
import type { ShownWorkout } from './outbox/shown';

/** What stands between this device and the server about the session as a whole. */
export function SessionConflicts({ workout }: { workout: ShownWorkout }) {
  const about = workout.waiting.filter(
    ({ kind, conflict }) => conflict && ['start', 'finish', 'amend', 'discard'].includes(kind),
  );
  return (
    <Stack gap="3" _empty={{ display: 'none' }}>
      {about.map((command) => (
        <OneConflict key={command.id} command={command} />
      ))}
    </Stack>
  );
}

function OneConflict({ command }: { command: Command }) {
  const { t } = useTranslation();
  const { conflict, kind } = command;
  return (
    <Flex
      bg="goldBg"
      color="gold"
      rounded="xl"
      px="4"
      py="3"
      gap="2"
      wrap="wrap"
      role="alert"
      align="center"
    >
      <Text flex="1 1 240px">{what()}</Text>
      {conflict?.kind !== 'refused' && (
        <Button minH="48px" onClick={() => insist(command)}>
          {t(kind === 'discard' ? 'training.conflict.discardAnyway' : 'training.conflict.mine')}
        </Button>
      )}
      {conflict?.kind === 'refused' && (
        <Button minH="48px" onClick={() => tryAgain(command)}>
          {t('training.set.retry')}
        </Button>
      )}
      {command.kind === 'start' && command.planId !== null ? (
        <Button minH="48px" variant="outline" onClick={() => startWithoutPlan(command)}>
          {t('training.conflict.withoutPlan')}
        </Button>
      ) : (
        command.kind !== 'start' && (
          <Button minH="48px" variant="outline" onClick={() => void giveUp(command)}>
            {t(conflict?.kind === 'refused' ? 'training.set.drop' : 'training.conflict.theirs')}
          </Button>
        )
      )}
    </Flex>
  );

  function what(): string {
    switch (conflict?.kind) {
      case 'closingChanged': {
        const mine =
          command.kind === 'finish' || command.kind === 'amend' ? closing(command.closing) : '';
        return t('training.conflict.closing', { theirs: closing(conflict.theirs), mine });
      }
      case 'setsAdded':
        return t('training.conflict.setsAdded', { count: conflict.count });
      case 'refused':
        return t('training.set.refused', { why: conflict.why });
      default:
        return '';
    }
  }

  function closing({ durationMinutes, sessionRpe, note }: Closing): string {
    const parts = [
      durationMinutes === null ? null : `${durationMinutes} min`,
      sessionRpe === null ? null : t('training.session.effort', { rpe: formatNumber(sessionRpe) }),
      note,
    ];
    return parts.filter(Boolean).join(', ') || '–';
  }
}
