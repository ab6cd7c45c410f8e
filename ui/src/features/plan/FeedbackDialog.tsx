import { Button } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../design/Sheet';
import { FeedbackForm } from './FeedbackForm';
import type { Plan } from './plans';

export function FeedbackDialog({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xl" variant="outline" px={{ base: '4', md: '5' }} onClick={() => setOpen(true)}>
        {t('plan.feedback.ask')}
      </Button>
      <Sheet title={t('plan.feedback.title')} open={open} onClose={() => setOpen(false)}>
        <FeedbackForm plan={plan} onDone={() => setOpen(false)} />
      </Sheet>
    </>
  );
}
