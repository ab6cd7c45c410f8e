import { Box, Button, Flex, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAnnounce } from '../../design/Announcer';
import { giveUp } from './outbox/actions';
import { useCommands } from './outbox/useOutbox';

/** A session just thrown away, and the way to get it back while the server has not heard of it. */
export function UndoDiscard() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const last = useCommands().findLast(({ kind, conflict }) => kind === 'discard' && !conflict);
  return (
    <Box
      role="status"
      position="sticky"
      bottom={{ base: '84px', md: '4' }}
      zIndex="2"
      mt={last ? '4' : '0'}
    >
      {last && (
        <Flex
          bg="fg"
          color="bg"
          rounded="2xl"
          ps="5"
          pe="1"
          minH="56px"
          align="center"
          justify="space-between"
          shadow="lg"
        >
          <Text fontWeight="600">{t('training.history.deleted')}</Text>
          <Button
            variant="plain"
            color="bg"
            textDecoration="underline"
            minH="48px"
            onClick={() => {
              void giveUp(last);
              announce(t('training.history.back'));
              void navigate(`/train/${last.workoutId}`);
            }}
          >
            {t('training.set.undo')}
          </Button>
        </Flex>
      )}
    </Box>
  );
}
