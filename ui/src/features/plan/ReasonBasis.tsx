import { Box, SimpleGrid, Text } from '@chakra-ui/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { spoken, useCode } from '../../design/code';

/** What a choice rests on as labels and values: what was looked at, the source, what else was possible. */
export function ReasonBasis({ reason }: { reason: Schema<'Reason'> }) {
  const { t } = useTranslation();
  const code = useCode();
  const { inputs, source, alternatives } = reason;
  const rows = [
    ...Object.entries(inputs).map(([name, value]) => [code('plan.input', name), worded(value)]),
    ...(source ? [[t('plan.exercise.sourceLabel'), source]] : []),
    ...alternatives.map(({ name, why }, index) => [
      index === 0 ? t('plan.exercise.alternatives') : '',
      `${name} (${why})`,
    ]),
  ];
  return (
    <SimpleGrid
      as="dl"
      templateColumns="minmax(96px, 2fr) 3fr"
      columnGap="3"
      rowGap="1"
      fontSize="sm"
    >
      {rows.map(([label, value]) => (
        <Fragment key={`${label}-${value}`}>
          <Text as="dt" color="fg.muted">
            {label}
          </Text>
          <Box as="dd" overflowWrap="anywhere">
            {value}
          </Box>
        </Fragment>
      ))}
    </SimpleGrid>
  );
}

/** A code such as `muscle_gain` as words; anything written for people stays as it is. */
function worded(value: unknown): string {
  const text = String(value);
  return /^[a-z]+(_[a-z]+)*$/.test(text) || /^([A-Z][a-z]+){2,}$/.test(text) ? spoken(text) : text;
}
