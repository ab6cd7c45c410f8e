import { Button } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../design/Sheet';
import { FinishForm } from './FinishForm';
import type { ShownWorkout } from './outbox/shown';

export function FinishDialog({ workout }: { workout: ShownWorkout }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xl" onClick={() => setOpen(true)}>
        {t('training.session.finish')}
      </Button>
      <Sheet title={t('training.finish.title')} open={open} onClose={() => setOpen(false)}>
        <FinishForm workout={workout} />
      </Sheet>
    </>
  );
}
