import { Button, Flex, Text } from '@chakra-ui/react';

export interface Choice<T extends string> {
  value: T;
  label: string;
}

interface ChoicesProps<T extends string> {
  legend: string;
  options: Choice<T>[];
  chosen: readonly T[];
  onToggle: (value: T) => void;
  error?: string | undefined;
  hint?: string | undefined;
  /** Shows the order in which options were chosen. */
  numbered?: boolean;
  /** Short options stay on one line and share it evenly, as the days of a week do. */
  even?: boolean;
}

const EVEN = { gap: '1', wrap: 'nowrap', maxW: '420px' } as const;
const EVEN_CHIP = { flex: '1', minW: '0', px: '0' };

/** Options as pressable chips, each a real button that says whether it is pressed. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { legend, options, chosen, onToggle, error, hint, numbered = false, even = false } = props;
  return (
    <fieldset>
      <Text as="legend" fontWeight="600" mb="1">
        {legend}
      </Text>
      {hint && (
        <Text fontSize="sm" color="fg.muted" mb="2">
          {hint}
        </Text>
      )}
      <Flex {...(even ? EVEN : { gap: '2', wrap: 'wrap' })} mt="1">
        {options.map(({ value, label }) => {
          const place = chosen.indexOf(value);
          const on = place >= 0;
          return (
            <Button
              key={value}
              type="button"
              minH="44px"
              rounded="full"
              {...(even ? EVEN_CHIP : { minW: '44px', px: { base: '3', md: '4' } })}
              variant={on ? 'solid' : 'outline'}
              borderColor={on ? 'transparent' : 'border.emphasized'}
              aria-pressed={on}
              onClick={() => onToggle(value)}
            >
              {numbered && on && chosen.length > 1 ? `${place + 1}. ${label}` : label}
            </Button>
          );
        })}
      </Flex>
      {error && (
        <Text role="alert" color="fg.error" fontSize="sm" mt="2">
          {error}
        </Text>
      )}
    </fieldset>
  );
}

/** The list with the value added at the end, or taken out if it was there. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}
