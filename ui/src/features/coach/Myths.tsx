import { Box, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Panel';
import { myths as german } from './myths.de';
import { myths as english } from './myths.en';

const SOURCES: Record<keyof typeof english, string> = {
  spot: 'Vispute 2011, J Strength Cond Res',
  soreness: 'Schoenfeld, Contreras 2013, Strength Cond J',
  light: 'Schoenfeld 2017, J Strength Cond Res',
  window: 'Schoenfeld, Aragon, Krieger 2013, J Int Soc Sports Nutr',
  knees: 'Hartmann 2013, Sports Med',
  failure: 'Robinson 2024, Sports Med',
  age: 'Fiatarone 1994, N Engl J Med',
};

const MYTHS = Object.keys(SOURCES) as (keyof typeof english)[];

/** Things people are told about training, and what studies found; long texts, so of this screen only. */
export function Myths() {
  const { t, i18n } = useTranslation();
  const words = i18n.language === 'de' ? german : english;
  return (
    <Section title={t('coach.myths.title')}>
      <Stack as="ul" gap="0" listStyleType="none">
        {MYTHS.map((myth) => (
          <Box
            as="li"
            key={myth}
            borderTopWidth="1px"
            borderColor="border.muted"
            _first={{ borderTopWidth: '0' }}
          >
            <details>
              <Text as="summary" fontWeight="600" py="3" minH="44px" cursor="pointer">
                {words[myth].claim}
              </Text>
              <Text pb="2">{words[myth].finding}</Text>
              <Text fontSize="sm" color="fg.muted" pb="3">
                {t('coach.myths.source', { source: SOURCES[myth] })}
              </Text>
            </details>
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
