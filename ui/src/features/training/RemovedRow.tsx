import { Box, Button, Flex, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { Failed } from '../../design/Failed';
import { useRestoreSet } from './useSetLog';
import { useSetText } from './useSetText';
import type { LoggedSet } from './workouts';

/** A removed set and the way to get it back. */
export function RemovedRow({ workoutId, set }: { workoutId: string; set: LoggedSet }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const say = useSetText();
  const restore = useRestoreSet(workoutId);
  return (
    <Box as="li">
      <Flex align="center" justify="space-between" ps="3" color="fg.muted">
        <Text fontSize="sm">
          {t('training.set.removed')} · <s>{say(set)}</s>
        </Text>
        <Button
          variant="ghost"
          minH="48px"
          loading={restore.isPending}
          aria-label={t('training.set.undoOf', { entry: say(set), name: set.name })}
          onClick={() =>
            restore.mutate(set.setId, { onSuccess: () => announce(t('training.set.restored')) })
          }
        >
          {t('training.set.undo')}
        </Button>
      </Flex>
      {restore.isError && <Failed error={restore.error} />}
    </Box>
  );
}
