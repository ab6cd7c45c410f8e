import { Field, NativeSelect } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { own } from './en';

type Pattern = Schema<'MovementPattern'>;

const PATTERNS = Object.keys(own.patterns) as Pattern[];

interface PatternSelectProps {
  value: Pattern | null;
  onChange: (value: Pattern | null) => void;
  error: string | undefined;
}

export function PatternSelect({ value, onChange, error }: PatternSelectProps) {
  const { t } = useTranslation('own');
  return (
    <Field.Root invalid={error !== undefined}>
      <Field.Label>{t('pattern')}</Field.Label>
      <NativeSelect.Root size="lg" maxW="360px">
        <NativeSelect.Field
          borderColor="border.emphasized"
          bg="bg.panel"
          value={value ?? ''}
          onChange={({ target }) =>
            onChange(PATTERNS.find((pattern) => pattern === target.value) ?? null)
          }
        >
          <option value="">{t('choosePattern')}</option>
          {PATTERNS.map((pattern) => (
            <option key={pattern} value={pattern}>
              {t(`patterns.${pattern}`)}
            </option>
          ))}
        </NativeSelect.Field>
        <NativeSelect.Indicator />
      </NativeSelect.Root>
      <Field.ErrorText>{error}</Field.ErrorText>
    </Field.Root>
  );
}
