import { Field, Textarea, type TextareaProps } from '@chakra-ui/react';

interface TextBoxProps extends Omit<TextareaProps, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  hint?: string | undefined;
}

/** A labelled text of several lines whose error and hint are tied to it for screen readers. */
export function TextBox({ label, value, onChange, error, hint, ...text }: TextBoxProps) {
  return (
    <Field.Root invalid={error !== undefined}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        size="lg"
        bg="bg.panel"
        borderColor="border.emphasized"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...text}
      />
      {hint && <Field.HelperText>{hint}</Field.HelperText>}
      <Field.ErrorText>{error}</Field.ErrorText>
    </Field.Root>
  );
}
