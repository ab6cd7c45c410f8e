import { Box, chakra, Flex, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { inkOf, type Zone, ZONES } from './heat';
import { BACK, FRONT, OUTLINE, type Shapes } from './shapes';

type Volume = Schema<'MuscleVolume'>;

interface BodyMapProps {
  /** The day the week begins on, in words. */
  day: string;
  volume: Volume[];
}

const MIRRORED = 'translate(200 0) scale(-1 1)';

/** A week's volume on the body, front and back; the list beside it says the same in figures. */
export function BodyMap({ day, volume }: BodyMapProps) {
  const { t } = useTranslation();
  const zones = new Map<string, Zone | null>(
    volume.filter(({ sets }) => sets > 0).map(({ muscle, zone }) => [muscle, zone]),
  );
  const muscles = ZONES.flatMap((zone) => {
    const names = volume
      .filter((one) => one.zone === zone && one.sets > 0)
      .map(({ muscle }) => t(`code.muscle.${muscle}`));
    return names.length > 0 ? [`${t(`progress.zone.${zone}`)}: ${names.join(', ')}.`] : [];
  });
  return (
    <Box>
      <Flex
        role="img"
        aria-label={t('progress.body.chart', { day, muscles: muscles.join(' ') })}
        justify="center"
        gap={{ base: '2', md: '8' }}
      >
        <Side name={t('progress.body.front')} shapes={FRONT} zones={zones} />
        <Side name={t('progress.body.back')} shapes={BACK} zones={zones} />
      </Flex>
      <Flex
        as="ul"
        wrap="wrap"
        justify="center"
        columnGap="4"
        rowGap="1"
        mt="3"
        listStyleType="none"
      >
        {ZONES.map((zone) => (
          <Flex as="li" key={zone} align="center" gap="2" fontSize="sm">
            <Swatch zone={zone} />
            {t(`progress.zone.${zone}`)}
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}

/** The colour of a zone as a dot. */
export function Swatch({ zone }: { zone: Zone | null }) {
  return (
    <Box
      aria-hidden
      boxSize="3"
      rounded="full"
      flexShrink="0"
      bg={inkOf(zone)}
      borderWidth="1px"
      borderColor="border.emphasized"
    />
  );
}

interface SideProps {
  name: string;
  shapes: Shapes;
  zones: Map<string, Zone | null>;
}

function Side({ name, shapes, zones }: SideProps) {
  const half = (
    <>
      {OUTLINE.map((path) => (
        <chakra.path key={path} d={path} fill="bg.muted" />
      ))}
      {Object.entries(shapes).map(([muscle, path]) => (
        <chakra.path
          key={muscle}
          d={path}
          fill={inkOf(zones.get(muscle))}
          stroke="bg.panel"
          strokeWidth="1.5px"
        />
      ))}
    </>
  );
  return (
    <Box textAlign="center" flex="1" maxW="190px">
      <chakra.svg viewBox="20 4 160 386" w="full" aria-hidden>
        <g>{half}</g>
        <g transform={MIRRORED}>{half}</g>
      </chakra.svg>
      <Text fontSize="sm" color="fg.muted">
        {name}
      </Text>
    </Box>
  );
}
