import { Button, Flex, Text } from '@chakra-ui/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useEnded } from '../identity/ended';
import { wake } from './outbox/store';
import { useOutbox } from './outbox/useOutbox';

/** What a person has to know about entries that are not on the server yet; nothing when all is well. */
export function SyncNotice() {
  const { t } = useTranslation();
  const { commands, storage, link } = useOutbox();
  const ended = useEnded();
  const { pathname } = useLocation();
  const count = commands.length;
  const waiting = commands.find(({ conflict }) => conflict);
  const training = pathname.startsWith('/train');
  const words = count > 0 ? t('training.sync.kept', { count }) : '';

  return (
    <div role="status">
      {storage !== 'works' && (training || count > 0) && (
        <Notice>{t(`training.sync.${storage}`)}</Notice>
      )}
      {ended ? (
        <Notice
          action={
            <Button asChild variant="plain" color="gold" textDecoration="underline" minH="48px">
              <Link to={`/login?next=${pathname}`}>{t('training.sync.logIn')}</Link>
            </Button>
          }
        >
          {t('training.sync.ended')} {words}
        </Notice>
      ) : (
        link === 'down' &&
        count > 0 && (
          <Notice
            action={
              <Button
                variant="plain"
                color="gold"
                textDecoration="underline"
                minH="48px"
                onClick={wake}
              >
                {t('training.sync.now')}
              </Button>
            }
          >
            {t('training.sync.down')} {storage === 'works' ? words : ''}
          </Notice>
        )
      )}
      {waiting && pathname !== `/train/${waiting.workoutId}` && (
        <Notice
          action={
            <Button asChild variant="plain" color="gold" textDecoration="underline" minH="48px">
              <Link to={`/train/${waiting.workoutId}`}>{t('training.sync.decide')}</Link>
            </Button>
          }
        >
          {t('training.sync.conflict')}
        </Notice>
      )}
    </div>
  );
}

function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Flex
      bg="goldBg"
      color="gold"
      rounded="xl"
      ps="4"
      pe="1"
      mb="4"
      align="center"
      gap="2"
      minH="48px"
    >
      <Text flex="1" py="2">
        {children}
      </Text>
      {action}
    </Flex>
  );
}
