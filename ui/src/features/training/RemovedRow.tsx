import { Box, Button, Flex, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { restoreSet } from './outbox/actions';
import type { ShownSet } from './outbox/shown';
import { useSetText } from './useSetText';

/** A removed set and the way to get it back. */
export function RemovedRow({ workoutId, set }: { workoutId: string; set: ShownSet }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const say = useSetText();
  return (
    <Box as="li">
      <Flex align="center" justify="space-between" ps="3" color="fg.muted">
        <Text fontSize="sm">
          {t('training.set.removed')} · <s>{say(set)}</s>
        </Text>
        <Button
          variant="ghost"
          minH="48px"
          aria-label={t('training.set.undoOf', { entry: say(set), name: set.name })}
          onClick={() => {
            restoreSet(workoutId, set.setId);
            announce(t('training.set.restored'));
          }}
        >
          {t('training.set.undo')}
        </Button>
      </Flex>
    </Box>
  );
}
