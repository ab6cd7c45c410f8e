import { Button, Flex, Text } from '@chakra-ui/react';
import { type QueryCache, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useOutbox } from '../features/training/outbox/useOutbox';

/** Says that the server does not answer while older answers stay on screen. */
export function Connection() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const queries = cache.getQueryCache();
  const { commands, link } = useOutbox();
  const saidAlready = link === 'down' && commands.length > 0;
  const lost = useSyncExternalStore(
    (changed) => queries.subscribe(changed),
    () => isLost(queries),
  );
  return (
    <div role="status">
      {lost && !saidAlready && (
        <Flex bg="goldBg" color="gold" rounded="xl" ps="4" pe="1" mb="4" align="center" gap="2">
          <Text flex="1" py="2">
            {t('app.connection.lost')}
          </Text>
          <Button
            variant="plain"
            color="gold"
            textDecoration="underline"
            minH="44px"
            onClick={() => void cache.refetchQueries({ type: 'active' })}
          >
            {t('app.connection.retry')}
          </Button>
        </Flex>
      )}
    </div>
  );
}

function isLost(queries: QueryCache): boolean {
  return queries.findAll({ type: 'active' }).some(({ state }) => {
    const { data, fetchFailureReason } = state;
    return (
      data !== undefined && fetchFailureReason !== null && !(fetchFailureReason instanceof Problem)
    );
  });
}
