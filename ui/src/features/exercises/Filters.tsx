import { NativeSelect, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../design/CheckRow';
import { Choices, toggled } from '../../design/Choices';
import { TextField } from '../../design/TextField';
import { MUSCLES, SITES, type useFilter } from './useFilter';

type FiltersProps = Pick<ReturnType<typeof useFilter>, 'entry' | 'change'>;

export function Filters({ entry, change }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="4">
      <TextField
        label={t('exercises.search')}
        type="search"
        autoComplete="off"
        value={entry.query}
        onChange={(query) => change({ query })}
      />
      <NativeSelect.Root size="lg" maxW="360px">
        <NativeSelect.Field
          aria-label={t('exercises.muscle')}
          borderColor="border.emphasized"
          bg="bg.panel"
          value={entry.muscle ?? ''}
          onChange={({ target }) =>
            change({ muscle: MUSCLES.find((muscle) => muscle === target.value) ?? null })
          }
        >
          <option value="">{t('exercises.anyMuscle')}</option>
          {MUSCLES.map((muscle) => (
            <option key={muscle} value={muscle}>
              {t(`code.muscle.${muscle}`)}
            </option>
          ))}
        </NativeSelect.Field>
        <NativeSelect.Indicator />
      </NativeSelect.Root>
      <CheckRow
        label={t('exercises.mine')}
        checked={entry.mine}
        onChange={(mine) => change({ mine })}
      />
      <Choices
        legend={t('exercises.avoid')}
        hint={t('exercises.avoidHint')}
        options={SITES.map((value) => ({ value, label: t(`code.site.${value}`) }))}
        chosen={entry.avoid}
        onToggle={(site) => change({ avoid: toggled(entry.avoid, site) })}
      />
    </Stack>
  );
}
