import { Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { Choices } from '../../design/Choices';
import { Panel } from '../../design/Panel';
import { TextField } from '../../design/TextField';
import type { StepProps } from './StepProps';

type Injury = Schema<'InjuryReport'>;

const SITES: Injury['site'][] = [
  'knee',
  'lower_back',
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'ankle',
  'neck',
];
const SEVERITIES = ['mild', 'moderate', 'severe'] as const;

export function InjuryList({ draft, onChange }: Pick<StepProps, 'draft' | 'onChange'>) {
  const { t } = useTranslation();
  const set = (injuries: Injury[]) => onChange({ injuries });
  const edit = (site: string, change: Partial<Injury>) =>
    set(draft.injuries.map((one) => (one.site === site ? { ...one, ...change } : one)));

  function toggle(site: Injury['site']) {
    const there = draft.injuries.some((one) => one.site === site);
    set(
      there
        ? draft.injuries.filter((one) => one.site !== site)
        : [...draft.injuries, { site, severity: 'mild' }],
    );
  }

  return (
    <Stack gap="3">
      <Choices
        legend={t('profile.health.injuries')}
        hint={t('profile.health.injuriesHint')}
        options={SITES.map((value) => ({ value, label: t(`code.site.${value}`) }))}
        chosen={draft.injuries.map(({ site }) => site)}
        onToggle={toggle}
      />
      {draft.injuries.map(({ site, severity, note }) => (
        <Panel key={site} bg="bg.subtle">
          <Stack gap="4">
            <Choices
              legend={t('profile.health.severityOf', { site: t(`code.site.${site}`) })}
              options={SEVERITIES.map((value) => ({
                value,
                label: t(`profile.severity.${value}`),
              }))}
              chosen={[severity]}
              onToggle={(chosen) => edit(site, { severity: chosen })}
            />
            <TextField
              label={t('profile.health.noteOf', { site: t(`code.site.${site}`) })}
              optional
              maxLength={500}
              value={note ?? ''}
              onChange={(text) => edit(site, { note: text })}
            />
          </Stack>
        </Panel>
      ))}
    </Stack>
  );
}
