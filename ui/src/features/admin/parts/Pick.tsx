import { Field, NativeSelect } from '@chakra-ui/react';
import type { Choice } from '../../../design/Choices';

interface PickProps<T extends string> {
  label: string;
  value: T;
  options: Choice<T>[];
  onChange: (value: T) => void;
  hint?: string | undefined;
}

/** One of several, from a list that the browser draws. */
export function Pick<T extends string>({ label, value, options, onChange, hint }: PickProps<T>) {
  return (
    <Field.Root w="auto" minW="140px">
      <Field.Label>{label}</Field.Label>
      <NativeSelect.Root size="lg">
        <NativeSelect.Field
          bg="bg.panel"
          borderColor="border.emphasized"
          value={value}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </NativeSelect.Field>
        <NativeSelect.Indicator />
      </NativeSelect.Root>
      {hint && <Field.HelperText>{hint}</Field.HelperText>}
    </Field.Root>
  );
}
