import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { Choices, toggled } from '../../design/Choices';
import { Loaded } from '../../design/Loaded';
import { useEquipment } from './profile';
import type { StepProps } from './StepProps';

type Item = Schema<'Equipment'>;

const COMMON: readonly Item[] = [
  'dumbbells',
  'barbell',
  'bench',
  'rack',
  'kettlebell',
  'pull_up_bar',
  'resistance_bands',
  'cable',
];
const HOME: Item[] = ['dumbbells', 'bench'];

export function EquipmentStep({ draft, onChange, errors }: StepProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const equipment = useEquipment();
  const owned = draft.equipment ?? [];
  const choose = (items: Item[]) => onChange({ equipment: items });
  return (
    <Loaded query={equipment} heights={['220px']}>
      {({ items }) => {
        const real = items.filter(({ id }) => id !== 'none');
        const shown = real.filter(({ id }) => all || COMMON.includes(id) || owned.includes(id));
        return (
          <Stack gap="6">
            <Stack gap="2">
              <Text fontWeight="600">{t('profile.equipment.presets')}</Text>
              <Flex gap="2" wrap="wrap">
                <Preset on={draft.equipment?.length === 0} onClick={() => choose([])}>
                  {t('profile.equipment.none')}
                </Preset>
                <Preset on={sameItems(owned, HOME)} onClick={() => choose(HOME)}>
                  {t('profile.equipment.home')}
                </Preset>
                <Preset
                  on={owned.length === real.length}
                  onClick={() => choose(real.map(({ id }) => id))}
                >
                  {t('profile.equipment.gym')}
                </Preset>
              </Flex>
            </Stack>
            <Choices
              legend={t('profile.equipment.legend')}
              options={shown.map(({ id }) => ({ value: id, label: t(`code.equipment.${id}`) }))}
              chosen={owned}
              onToggle={(item) => choose(toggled(owned, item))}
              error={errors.equipment}
            />
            {!all && shown.length < real.length && (
              <Button variant="ghost" alignSelf="start" ms="-4" onClick={() => setAll(true)}>
                {t('profile.equipment.all')}
              </Button>
            )}
            <Choices
              legend={t('profile.equipment.unit')}
              options={[
                { value: 'kg', label: 'kg' },
                { value: 'lb', label: 'lb' },
              ]}
              chosen={[draft.unit]}
              onToggle={(unit) => onChange({ unit })}
            />
          </Stack>
        );
      }}
    </Loaded>
  );
}

function Preset(props: { on: boolean; onClick: () => void; children: string }) {
  return (
    <Button
      type="button"
      minH="48px"
      variant={props.on ? 'solid' : 'subtle'}
      aria-pressed={props.on}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}

function sameItems(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
