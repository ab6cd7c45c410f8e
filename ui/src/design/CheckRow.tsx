import { Checkbox } from '@chakra-ui/react';

interface CheckRowProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A checkbox whose whole row can be tapped. */
export function CheckRow({ label, hint, checked, onChange }: CheckRowProps) {
  return (
    <Checkbox.Root
      checked={checked}
      onCheckedChange={(details) => onChange(details.checked === true)}
      alignItems="flex-start"
      gap="3"
      py="2"
      minH="44px"
      size="lg"
    >
      <Checkbox.HiddenInput />
      <Checkbox.Control borderColor="border.emphasized">
        <Checkbox.Indicator />
      </Checkbox.Control>
      <Checkbox.Label fontWeight="600" lineHeight="1.4">
        {label}
        {hint && (
          <span style={{ display: 'block', fontWeight: 400, opacity: 0.85, fontSize: '0.9em' }}>
            {hint}
          </span>
        )}
      </Checkbox.Label>
    </Checkbox.Root>
  );
}
