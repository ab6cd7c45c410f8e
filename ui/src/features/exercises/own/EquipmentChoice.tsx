import { Button, Stack } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { Choices, toggled } from '../../../design/Choices';
import { code } from '../../../design/en';

type Equipment = Schema<'Equipment'>;

const COMMON: readonly Equipment[] = [
  'dumbbells',
  'barbell',
  'bench',
  'kettlebell',
  'cable',
  'pull_up_bar',
  'resistance_bands',
];
const ALL = (Object.keys(code.equipment) as Equipment[]).filter((item) => item !== 'none');

interface EquipmentChoiceProps {
  chosen: Equipment[];
  onChange: (chosen: Equipment[]) => void;
  error: string | undefined;
}

/** What an exercise needs; nothing chosen means nothing is needed. */
export function EquipmentChoice({ chosen, onChange, error }: EquipmentChoiceProps) {
  const { t } = useTranslation(['own', 'translation']);
  const [all, setAll] = useState(false);
  const shown = ALL.filter((item) => all || COMMON.includes(item) || chosen.includes(item));
  return (
    <Stack gap="2">
      <Choices
        legend={t('equipment')}
        options={shown.map((value) => ({ value, label: t(`translation:code.equipment.${value}`) }))}
        chosen={chosen}
        onToggle={(item) => onChange(toggled(chosen, item))}
        error={error}
      />
      {!all && (
        <Button variant="ghost" alignSelf="start" ms="-4" onClick={() => setAll(true)}>
          {t('allEquipment')}
        </Button>
      )}
    </Stack>
  );
}
