import { Button, Flex, Spinner, Stack, Text } from '@chakra-ui/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { formatMoment } from '../../design/dates';
import { Failed } from '../../design/Failed';
import { Loaded } from '../../design/Loaded';
import { formatNumber } from '../../design/numbers';
import { Section } from '../../design/Panel';
import { type Copy, useAskForCopy, useLookAgain, useMyCopy } from './privacy';

const KB = 1000;

/** A copy of everything: asked for, being made, ready to be fetched once, fetched or gone. */
export function CopyPanel() {
  const { t } = useTranslation('account');
  const copy = useMyCopy();
  const ask = useAskForCopy();
  return (
    <Section title={t('privacy.copy.title')}>
      <Stack gap="3" align="flex-start">
        <Text color="fg.muted">{t('privacy.copy.what')}</Text>
        <Loaded query={copy} heights={['44px']}>
          {(known) => (
            <>
              {known && <Progress copy={known} />}
              {(known === null || known.status === 'downloaded' || known.status === 'expired') && (
                <Button
                  variant="outline"
                  minH="44px"
                  loading={ask.isPending}
                  onClick={() => ask.mutate()}
                >
                  {t(known === null ? 'privacy.copy.ask' : 'privacy.copy.again')}
                </Button>
              )}
            </>
          )}
        </Loaded>
        {ask.isError && <Failed error={ask.error} />}
      </Stack>
    </Section>
  );
}

function Progress({ copy }: { copy: Copy }) {
  const { t } = useTranslation('account');
  useSaidWhenReady(copy.status);
  switch (copy.status) {
    case 'preparing':
      return (
        <Flex gap="3" align="center" role="status">
          <Spinner size="sm" />
          <Text>{t('privacy.copy.making')}</Text>
        </Flex>
      );
    case 'ready':
      return <Ready copy={copy} />;
    case 'downloaded':
      return <Text>{t('privacy.copy.fetched')}</Text>;
    case 'expired':
      return <Text>{t('privacy.copy.expired')}</Text>;
  }
}

function Ready({ copy }: { copy: Copy }) {
  const { t } = useTranslation('account');
  const lookAgain = useLookAgain();
  const size = `${formatNumber((copy.bytes ?? 0) / KB, 0)} kB`;
  return (
    <Stack gap="3" align="flex-start">
      <Text fontWeight="600">{t('privacy.copy.ready')}</Text>
      {copy.expiresAt && (
        <Text fontSize="sm" color="fg.muted">
          {t('privacy.copy.until', { until: formatMoment(copy.expiresAt) })}
        </Text>
      )}
      {copy.download && (
        <Button asChild size="lg">
          <a href={copy.download} download onClick={() => setTimeout(lookAgain, 2 * KB)}>
            {t('privacy.copy.fetch', { size })}
          </a>
        </Button>
      )}
    </Stack>
  );
}

/** Tells a screen reader when what was being made here is ready. */
function useSaidWhenReady(status: Copy['status']): void {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const before = useRef(status);
  useEffect(() => {
    if (before.current === 'preparing' && status === 'ready') {
      announce(t('privacy.copy.ready'));
    }
    before.current = status;
  }, [status, announce, t]);
}
