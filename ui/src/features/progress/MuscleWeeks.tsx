import { Box, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../design/dates';
import { Section } from '../../design/Panel';
import { BodyMap } from './body/BodyMap';
import { MuscleBar } from './MuscleBar';
import { isoWeek, type Week } from './progress';

/** Hard sets per muscle of one week against its landmarks; weeks can be leafed through. */
export function MuscleWeeks({ weeks }: { weeks: Week[] }) {
  const { t } = useTranslation();
  const [back, setBack] = useState(0);
  const at = weeks.length - 1 - back;
  const week = weeks[at];
  if (!week) {
    return null;
  }
  const name = t('progress.volume.week', { day: formatDate(week.firstDay) });
  return (
    <Section title={t('progress.volume.title')}>
      <Text color="fg.muted" fontSize="sm" mb="2">
        {t('progress.volume.legend')}
      </Text>
      <Flex justify="space-between" align="center" mb="3" gap="2" wrap="wrap">
        <Text fontWeight="600" aria-live="polite">
          {week.week === isoWeek(new Date()) ? t('progress.volume.soFar', { week: name }) : name}
        </Text>
        {weeks.length > 1 && (
          <Flex gap="2">
            <Button
              variant="outline"
              minH="44px"
              disabled={at === 0}
              onClick={() => setBack(back + 1)}
            >
              {t('progress.volume.previous')}
            </Button>
            <Button
              variant="outline"
              minH="44px"
              disabled={back === 0}
              onClick={() => setBack(back - 1)}
            >
              {t('progress.volume.next')}
            </Button>
          </Flex>
        )}
      </Flex>
      {week.volume.length > 0 && (
        <Box mb="5">
          <BodyMap day={formatDate(week.firstDay)} volume={week.volume} />
        </Box>
      )}
      {week.volume.length === 0 && <Text>{t('progress.volume.none')}</Text>}
      <Stack as="ul" gap="3" listStyleType="none">
        {week.volume
          .toSorted((a, b) => b.sets - a.sets)
          .map((muscle) => (
            <MuscleBar key={muscle.muscle} volume={muscle} />
          ))}
      </Stack>
    </Section>
  );
}
