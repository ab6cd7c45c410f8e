import { Box, Button, Flex, Text } from '@chakra-ui/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { formatSeconds } from '../../design/dates';
import { useUnit } from '../profile/profile';
import type { Rest } from './rest';
import { beep, buzz } from './signal';
import { useTrainingSettings } from './trainingSettings';

const TICK_MS = 250;
const STEP_S = 15;

interface RestBarProps {
  rest: Rest;
  onChange: (extra: number) => void;
  onOver: () => void;
}

/** Counts down to a moment, so that a sleeping phone wakes to the right figure. */
export function RestBar({ rest, onChange, onOver }: RestBarProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [{ sound, vibration }] = useTrainingSettings(useUnit());
  const [now, setNow] = useState(() => Date.now());
  const { until, seconds, adapted } = rest;
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) {
        announce(t('training.session.restOver'));
        if (sound) {
          beep();
        }
        if (vibration) {
          buzz();
        }
        onOver();
      }
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [until, announce, onOver, t, sound, vibration]);
  const left = Math.max(0, (until - now) / 1000);
  const step = (by: number, key: 'restLess' | 'restMore') => (
    <Button
      variant="plain"
      color="bg"
      minH="48px"
      minW="48px"
      px="2"
      aria-label={t(`training.session.${key}`)}
      onClick={() => onChange(by)}
    >
      {by > 0 ? `+${by}` : `−${-by}`}
    </Button>
  );
  return (
    <Box
      role="timer"
      aria-label={t('training.session.rest')}
      position="sticky"
      bottom={{ base: 'calc(72px + env(safe-area-inset-bottom))', md: '4' }}
      zIndex="1"
      bg="fg"
      color="bg"
      rounded="2xl"
      overflow="hidden"
      shadow="lg"
    >
      <Flex align="center" ps="4" pe="1" minH="56px">
        <Box flex="1" minW="0" lineHeight="1.2">
          <Text fontWeight="800" fontSize="xl">
            {formatSeconds(left)}
          </Text>
          <Text fontSize="xs" whiteSpace="nowrap">
            {adapted === 0
              ? t('training.session.rest')
              : t(adapted > 0 ? 'training.session.restHard' : 'training.session.restEasy', {
                  seconds: Math.abs(adapted),
                })}
          </Text>
        </Box>
        {step(-STEP_S, 'restLess')}
        {step(STEP_S, 'restMore')}
        <Button
          variant="plain"
          color="bg"
          textDecoration="underline"
          minH="48px"
          px="3"
          onClick={onOver}
        >
          {t('training.session.restSkip')}
        </Button>
      </Flex>
      <Box
        h="1"
        bg="bg"
        opacity="0.85"
        style={{ width: `${Math.min(100, (left / Math.max(1, seconds)) * 100)}%` }}
      />
    </Box>
  );
}
