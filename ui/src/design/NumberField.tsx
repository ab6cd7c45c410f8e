import type { ComponentProps } from 'react';
import { TextField } from './TextField';

/** A text field for numbers: the phone's number pad, no spinner, paste works. */
export function NumberField(props: ComponentProps<typeof TextField>) {
  return <TextField inputMode="decimal" autoComplete="off" {...props} />;
}
