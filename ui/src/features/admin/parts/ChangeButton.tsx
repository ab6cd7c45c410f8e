import { Button, type ButtonProps } from '@chakra-ui/react';
import { type ComponentProps, useState } from 'react';
import { Sheet } from '../../../design/Sheet';
import { ReasonedChange } from './ReasonedChange';

interface ChangeButtonProps extends Omit<ComponentProps<typeof ReasonedChange>, 'onDone'> {
  label: string;
  /** What a screen reader hears where the label alone does not say of what. */
  of?: string | undefined;
  title: string;
  look?: ButtonProps;
}

/** A button that opens the sheet in which a change is explained, reasoned and made. */
export function ChangeButton({ label, of, title, look, ...change }: ChangeButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="outline"
        minH="44px"
        borderColor="border.emphasized"
        aria-label={of}
        {...look}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Sheet title={title} open={open} onClose={() => setOpen(false)}>
        <ReasonedChange {...change} onDone={() => setOpen(false)} />
      </Sheet>
    </>
  );
}
