import { Button } from '@chakra-ui/react';
import { ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../design/Sheet';
import { Receipt } from './Receipt';

interface ReceiptButtonProps {
  id: string;
  /** The figure the receipt is about, for screen readers. */
  about: string;
  children?: string;
}

/** Opens the receipt of a figure: the formula, what went in, the events behind it. */
export function ReceiptButton({ id, about, children }: ReceiptButtonProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        minH={children ? '48px' : '44px'}
        minW="44px"
        px="2"
        alignSelf="start"
        aria-label={t('progress.receipt.of', {
          what: children ?? t('progress.receipt.title'),
          about,
        })}
        onClick={() => setOpen(true)}
      >
        <ReceiptText aria-hidden size={18} />
        {children}
      </Button>
      <Sheet title={t('progress.receipt.title')} open={open} onClose={() => setOpen(false)}>
        <Receipt id={id} />
      </Sheet>
    </>
  );
}
