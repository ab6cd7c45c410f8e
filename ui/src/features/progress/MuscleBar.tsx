import { Box, Flex, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { sentence } from '../../design/code';
import { Swatch } from './body/BodyMap';
import { useFigure } from './figure';
import { ReceiptButton } from './receipt/ReceiptButton';

/** One muscle's sets as a bar over its best range; every figure stands in words too. */
export function MuscleBar({ volume }: { volume: Schema<'MuscleVolume'> }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const { muscle, sets, directSets, zone, landmarks, receiptId } = volume;
  const name = t(`code.muscle.${muscle}`);
  const full = Math.max(landmarks?.mrv ?? 20, directSets);
  const share = (value: number) => `${(100 * value) / full}%`;
  return (
    <Box as="li">
      <Flex justify="space-between" align="center" gap="2">
        <Flex align="center" gap="2">
          <Swatch zone={sets > 0 ? zone : null} />
          <Text fontWeight="600" lineHeight="short" pb="1">
            {name}
          </Text>
        </Flex>
        <Flex align="center">
          <Text fontWeight="600" whiteSpace="nowrap">
            {figure(sets, 'sets')}
          </Text>
          <ReceiptButton id={receiptId} about={name} />
        </Flex>
      </Flex>
      <Box position="relative" h="12px" bg="track" rounded="full" overflow="hidden" aria-hidden>
        {landmarks && (
          <Box
            position="absolute"
            insetY="0"
            left={share(landmarks.mavLow)}
            width={share(landmarks.mavHigh - landmarks.mavLow)}
            bg="ember.emphasized"
          />
        )}
        <Box
          position="absolute"
          top="2px"
          bottom="2px"
          left="2px"
          rounded="full"
          bg="ember.solid"
          width={`max(8px, calc(${share(directSets)} - 4px))`}
        />
      </Box>
      <Text fontSize="sm" color="fg.muted" mt="1">
        {sentence([...direct(), ...judged()].join(' · '))}
      </Text>
    </Box>
  );

  /** The bar is as long as these. */
  function direct(): string[] {
    return directSets === sets ? [] : [t('progress.volume.direct', { count: directSets })];
  }

  function judged(): string[] {
    if (!landmarks || !zone) {
      return [t('progress.volume.noRange')];
    }
    const { mavLow, mavHigh, mrv } = landmarks;
    const range = t('progress.volume.range', { low: mavLow, high: mavHigh, limit: mrv });
    return [t(`progress.zone.${zone}`), range];
  }
}
