import { SimpleGrid, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../../design/CheckRow';
import { NumberField } from '../../../design/NumberField';
import { TextField } from '../../../design/TextField';
import { Pick } from '../parts/Pick';
import { TextBox } from '../parts/TextBox';
import { FAMILIES, type SetupEntry, type SetupField } from './setup';

interface SetupFieldsProps {
  entry: SetupEntry;
  isNew: boolean;
  faults: Set<SetupField>;
  /** What the server said, by field. */
  errors: Record<string, string>;
  onChange: (entry: SetupEntry) => void;
}

/** Everything that can be decided about one provider. */
export function SetupFields({ entry, isNew, faults, errors, onChange }: SetupFieldsProps) {
  const { t } = useTranslation('admin');
  const text = (field: Exclude<SetupField, 'family' | 'enabled'>) => ({
    value: entry[field],
    onChange: (value: string) => onChange({ ...entry, [field]: value }),
    error: errors[field] ?? (faults.has(field) ? t(`ai.faults.${field}`) : undefined),
  });
  return (
    <Stack gap="4">
      {isNew && (
        <TextField label={t('ai.setup.name')} hint={t('ai.setup.nameHint')} {...text('name')} />
      )}
      <Pick
        label={t('ai.setup.family')}
        value={entry.family}
        options={FAMILIES.map((value) => ({ value, label: t(`ai.family.${value}`) }))}
        onChange={(family) => onChange({ ...entry, family })}
      />
      <TextField
        label={t('ai.setup.baseUrl')}
        hint={t('ai.setup.baseUrlHint')}
        inputMode="url"
        optional={entry.family !== 'local'}
        {...text('baseUrl')}
      />
      <TextBox
        label={t('ai.setup.models')}
        hint={t('ai.setup.modelsHint')}
        rows={2}
        {...text('models')}
      />
      <TextField
        label={t('ai.setup.key')}
        hint={t('ai.setup.keyHint')}
        autoComplete="off"
        spellCheck={false}
        optional
        {...text('key')}
      />
      <SimpleGrid columns={{ base: 1, sm: 3 }} gap="4">
        <NumberField label={t('ai.setup.priority')} {...text('priority')} />
        <NumberField label={t('ai.setup.weight')} {...text('weight')} />
        <NumberField label={t('ai.setup.maxAtOnce')} {...text('maxAtOnce')} />
      </SimpleGrid>
      <TextField
        label={t('ai.setup.reasoningEffort')}
        optional
        autoComplete="off"
        {...text('reasoningEffort')}
      />
      <CheckRow
        label={t('ai.setup.enabled')}
        checked={entry.enabled}
        onChange={(enabled) => onChange({ ...entry, enabled })}
      />
    </Stack>
  );
}
