import { Field, Input, type InputProps } from '@chakra-ui/react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface TextFieldProps extends Omit<InputProps, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  hint?: string | undefined;
  optional?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A labelled input whose error and hint are tied to it for screen readers. */
export function TextField({
  label,
  value,
  onChange,
  error,
  hint,
  optional = false,
  ...input
}: TextFieldProps) {
  const { t } = useTranslation();
  return (
    <Field.Root invalid={error !== undefined}>
      <Field.Label>
        {label}
        {optional && <Field.HelperText as="span">({t('app.optional')})</Field.HelperText>}
      </Field.Label>
      <Input
        size="lg"
        bg="bg.panel"
        borderColor="border.emphasized"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...input}
      />
      {hint && <Field.HelperText>{hint}</Field.HelperText>}
      <Field.ErrorText>{error}</Field.ErrorText>
    </Field.Root>
  );
}
