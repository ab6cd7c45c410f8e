import { IconButton } from '@chakra-ui/react';
import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../design/Sheet';
import { TrainingSettingsForm } from './TrainingSettingsForm';

/** The way to how this device helps in training. */
export function TrainingSettingsButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        variant="outline"
        boxSize="48px"
        aria-label={t('training.settings.title')}
        onClick={() => setOpen(true)}
      >
        <Settings2 aria-hidden size={20} />
      </IconButton>
      <Sheet title={t('training.settings.title')} open={open} onClose={() => setOpen(false)}>
        <TrainingSettingsForm />
      </Sheet>
    </>
  );
}
