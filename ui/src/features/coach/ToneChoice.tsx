import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { Choices } from '../../design/Choices';
import { changeDeviceSettings } from '../../design/deviceSettings';

const TONES = ['warm', 'direct', 'calm'] as const;

interface ToneChoiceProps {
  tone: Schema<'Tone'>;
  onChoose: (tone: Schema<'Tone'>) => void;
}

/** How the coach speaks on this device. */
export function ToneChoice({ tone, onChoose }: ToneChoiceProps) {
  const { t } = useTranslation();
  return (
    <Choices
      legend={t('coach.tone.legend')}
      options={TONES.map((value) => ({ value, label: t(`coach.tone.${value}`) }))}
      chosen={[tone]}
      onToggle={(chosen) => {
        changeDeviceSettings({ tone: chosen });
        onChoose(chosen);
      }}
    />
  );
}
