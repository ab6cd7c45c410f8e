import { Panel } from '../../design/Panel';
import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../design/CheckRow';
import type { StepProps } from './StepProps';

/** The purposes beyond training itself; each can stay off. */
export function PrivacyChoices({ draft, onChange }: Pick<StepProps, 'draft' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <Panel bg="bg.subtle">
      <Text fontSize="sm" color="fg.muted">
        {t('profile.summary.choices')}
      </Text>
      <CheckRow
        label={t('profile.summary.llm')}
        checked={draft.llm}
        onChange={(llm) => onChange({ llm })}
      />
      <CheckRow
        label={t('profile.summary.analytics')}
        checked={draft.analytics}
        onChange={(analytics) => onChange({ analytics })}
      />
    </Panel>
  );
}
