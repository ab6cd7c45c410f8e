import { Box, Flex, Input, NativeSelect, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { WeightUnit } from '../../design/weight';
import type { Measure } from './catalogue';
import { type Entry, type EntryField, explain, fieldsOf } from './entry';

const TYPES = ['working', 'warmup', 'drop', 'amrap', 'failure'] as const;

interface SetFieldsProps {
  entry: Entry;
  measure: Measure;
  unit: WeightUnit;
  number: number;
  name: string;
  wrong: EntryField | null;
  rpeHint?: number | null | undefined;
  onChange: (entry: Entry) => void;
}

/** The inputs of one set, each named by its set and exercise for screen readers. */
export function SetFields(props: SetFieldsProps) {
  const { entry, measure, unit, number, name, wrong, rpeHint, onChange } = props;
  const { t } = useTranslation();
  const errorId = `wrong-${number}-${name}`;
  return (
    <Box flex="1" minW="0">
      <Flex gap="2">
        {fieldsOf(measure).map((field) => {
          const label = t(`training.set.${field}`, { unit });
          return (
            <Box key={field} flex={field === 'rpe' ? '0 0 56px' : '1 1 0'} minW="0">
              <Text fontSize="xs" color="fg.muted" aria-hidden mb="1">
                {field === 'weight' ? unit : label}
              </Text>
              <Input
                size="lg"
                minH="48px"
                px="2"
                textAlign="center"
                fontWeight="700"
                fontSize="lg"
                bg="bg"
                borderColor="border.emphasized"
                scrollMarginBottom="170px"
                inputMode="decimal"
                enterKeyHint="done"
                autoComplete="off"
                aria-label={t('training.set.fieldOf', { field: label, number, name })}
                aria-invalid={wrong === field}
                aria-describedby={wrong === field ? errorId : undefined}
                placeholder={field === 'rpe' && rpeHint ? String(rpeHint) : ''}
                _placeholder={{ color: 'fg.subtle', fontWeight: 400 }}
                value={entry[field]}
                onFocus={(event) => event.target.select()}
                onChange={(event) => onChange({ ...entry, [field]: event.target.value })}
              />
            </Box>
          );
        })}
      </Flex>
      {wrong && (
        <Text id={errorId} role="alert" color="fg.error" fontSize="sm" mt="1">
          {explain(wrong)}
        </Text>
      )}
    </Box>
  );
}

interface TypeSelectProps {
  value: Entry['type'];
  number: number;
  name: string;
  onChange: (type: Entry['type']) => void;
}

export function TypeSelect({ value, number, name, onChange }: TypeSelectProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect.Root variant="plain" size="sm" w="auto" minW="112px" alignSelf="start">
      <NativeSelect.Field
        minH="48px"
        color="fg.muted"
        aria-label={t('training.set.fieldOf', { field: t('training.set.type'), number, name })}
        value={value}
        onChange={(event) => onChange(event.target.value as Entry['type'])}
      >
        {TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`training.type.${type}`)}
          </option>
        ))}
      </NativeSelect.Field>
      <NativeSelect.Indicator />
    </NativeSelect.Root>
  );
}
