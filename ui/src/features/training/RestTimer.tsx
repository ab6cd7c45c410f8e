import { Button, Flex, Text } from '@chakra-ui/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { formatSeconds } from '../../design/dates';

const TICK_MS = 250;

/** Counts down to a moment, so that a sleeping phone wakes to the right figure. */
export function RestTimer({ until, onOver }: { until: number; onOver: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) {
        announce(t('training.session.restOver'));
        onOver();
      }
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [until, announce, onOver, t]);
  return (
    <Flex
      role="timer"
      aria-label={t('training.session.rest')}
      position="sticky"
      bottom={{ base: '84px', md: '4' }}
      zIndex="1"
      align="center"
      justify="space-between"
      bg="fg"
      color="bg"
      rounded="full"
      ps="5"
      pe="1"
      minH="56px"
      shadow="lg"
    >
      <Text fontWeight="700">
        {t('training.session.rest')} {formatSeconds((until - now) / 1000)}
      </Text>
      <Button variant="plain" color="bg" textDecoration="underline" minH="48px" onClick={onOver}>
        {t('training.session.restSkip')}
      </Button>
    </Flex>
  );
}
