import { Button, Flex, Text } from '@chakra-ui/react';
import { type QueryCache, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useOutbox } from '../features/training/outbox/useOutbox';

/** Says that the server does not answer, or not well, while older answers stay on screen. */
export function Connection() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const queries = cache.getQueryCache();
  const { commands, link } = useOutbox();
  const saidAlready = link === 'down' && commands.length > 0;
  const trouble = useSyncExternalStore(
    (changed) => queries.subscribe(changed),
    () => troubleOf(queries),
  );
  const silent = trouble === null || (trouble === 'lost' && saidAlready);
  return (
    <div role="status">
      {!silent && (
        <Flex bg="goldBg" color="gold" rounded="xl" ps="4" pe="1" mb="4" align="center" gap="2">
          <Text flex="1" py="2">
            {t(`app.connection.${trouble}`)}
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

type Trouble = 'lost' | 'stumbled' | null;

function troubleOf(queries: QueryCache): Trouble {
  const failures = queries
    .findAll({ type: 'active' })
    .filter(({ state }) => state.data !== undefined)
    .map(({ state }) => state.fetchFailureReason)
    .filter((reason) => reason !== null);
  if (failures.some((reason) => !(reason instanceof Problem))) {
    return 'lost';
  }
  return failures.some((reason) => reason instanceof Problem && reason.isPassing)
    ? 'stumbled'
    : null;
}
