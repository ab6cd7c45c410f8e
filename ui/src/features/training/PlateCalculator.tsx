import { Box, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../design/numbers';
import { NumberField } from '../../design/NumberField';
import { parseNumber } from '../../design/parse';
import { useUnit } from '../profile/profile';
import { loading } from './plates';
import { useTrainingSettings } from './trainingSettings';

/** Which plates to put on each side, from one's own plates and bar. */
export function PlateCalculator({ weight }: { weight: string }) {
  const { t } = useTranslation();
  const unit = useUnit();
  const [{ bar, plates }] = useTrainingSettings(unit);
  const [text, setText] = useState(weight);
  const target = parseNumber(text);
  const loaded = target === null || Number.isNaN(target) ? null : loading(target, bar, plates);
  const say = (value: number) => t(`app.${unit}`, { value: formatNumber(value, 2) });
  const heaviest = Math.max(1, ...plates.map((plate) => plate.weight));
  return (
    <Stack gap="3">
      <Heading as="h3" size="sm">
        {t('training.plates.title')}
      </Heading>
      <NumberField label={t('training.plates.total', { unit })} value={text} onChange={setText} />
      <div role="status">
        {loaded === null ? (
          <Text color="fg.muted">{t('training.plates.barOnly', { bar: say(bar) })}</Text>
        ) : (
          <>
            <Flex align="center" gap="1" minH="72px" overflowX="auto" aria-hidden>
              <Box h="10px" w="32px" bg="border.emphasized" rounded="sm" flexShrink="0" />
              {loaded.side.map((plate, index) => (
                <Flex
                  key={index}
                  align="center"
                  justify="center"
                  w="34px"
                  h={`${36 + (plate / heaviest) * 36}px`}
                  bg="ember.solid"
                  color="ember.contrast"
                  rounded="md"
                  fontSize="xs"
                  fontWeight="700"
                  flexShrink="0"
                >
                  {formatNumber(plate, 2)}
                </Flex>
              ))}
              <Box h="10px" w="32px" bg="border.emphasized" rounded="sm" flexShrink="0" />
            </Flex>
            <Text fontWeight="700">
              {loaded.side.length === 0
                ? t('training.plates.bare')
                : t('training.plates.side', {
                    plates: loaded.side.map((plate) => formatNumber(plate, 2)).join(' + '),
                  })}
            </Text>
            {loaded.total !== target && (
              <Text color="fg.muted" fontSize="sm">
                {t('training.plates.closest', { total: say(loaded.total) })}
              </Text>
            )}
          </>
        )}
      </div>
    </Stack>
  );
}
