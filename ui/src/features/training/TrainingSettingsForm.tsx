import { Flex, Heading, IconButton, Stack, Text } from '@chakra-ui/react';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../design/CheckRow';
import { NumberField } from '../../design/NumberField';
import { formatNumber, typedNumber } from '../../design/numbers';
import { parseNumber } from '../../design/parse';
import { useUnit } from '../profile/profile';
import { useTrainingSettings } from './trainingSettings';

const MOST_PAIRS = 10;

/** Sound, vibration, screen, and one's own bar and plates; kept on this device. */
export function TrainingSettingsForm() {
  const { t } = useTranslation();
  const unit = useUnit();
  const [settings, change] = useTrainingSettings(unit);
  const [bar, setBar] = useState<string | null>(null);

  function weigh(text: string): void {
    setBar(text);
    const value = parseNumber(text);
    if (value !== null && value >= 0 && value <= 100) {
      change((now) => ({ ...now, bar: value }));
    }
  }

  function count(weight: number, by: number): void {
    change((now) => ({
      ...now,
      plates: now.plates.map((plate) =>
        plate.weight === weight
          ? { ...plate, pairs: Math.min(MOST_PAIRS, Math.max(0, plate.pairs + by)) }
          : plate,
      ),
    }));
  }

  return (
    <Stack gap="5">
      <Text color="fg.muted" fontSize="sm">
        {t('training.settings.here')}
      </Text>
      <Stack gap="1">
        {(['sound', 'vibration', 'awake'] as const).map((key) => (
          <CheckRow
            key={key}
            label={t(`training.settings.${key}`)}
            checked={settings[key]}
            onChange={(on) => change((now) => ({ ...now, [key]: on }))}
          />
        ))}
      </Stack>
      <NumberField
        label={t('training.settings.bar', { unit })}
        value={bar ?? typedNumber(settings.bar)}
        onChange={weigh}
      />
      <Stack gap="1" as="fieldset">
        <Heading as="legend" size="sm" mb="1">
          {t('training.settings.plates')}
        </Heading>
        {settings.plates.map(({ weight, pairs }) => {
          const load = t(`app.${unit}`, { value: formatNumber(weight, 2) });
          return (
            <Flex key={weight} align="center" gap="2">
              <Text flex="1" fontWeight="600">
                {load}
              </Text>
              <IconButton
                variant="outline"
                boxSize="48px"
                disabled={pairs === 0}
                aria-label={t('training.settings.fewer', { load })}
                onClick={() => count(weight, -1)}
              >
                <Minus aria-hidden size={18} />
              </IconButton>
              <Text w="10" textAlign="center" aria-live="polite">
                {pairs}
              </Text>
              <IconButton
                variant="outline"
                boxSize="48px"
                disabled={pairs === MOST_PAIRS}
                aria-label={t('training.settings.more', { load })}
                onClick={() => count(weight, 1)}
              >
                <Plus aria-hidden size={18} />
              </IconButton>
            </Flex>
          );
        })}
      </Stack>
    </Stack>
  );
}
