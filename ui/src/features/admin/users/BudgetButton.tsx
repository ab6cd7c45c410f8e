import { Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../design/NumberField';
import { parseNumber } from '../../../design/parse';
import { ChangeButton } from '../parts/ChangeButton';
import { formatUsd, microsOf } from '../parts/money';
import { useUserChanges } from './users';

/** Limits what one person may spend in a month; left empty, the tier decides again. */
export function BudgetButton({ id, limit }: { id: string; limit: number | null }) {
  const { t } = useTranslation('admin');
  const { setBudget } = useUserChanges(id);
  const [typed, setTyped] = useState('');
  const dollars = parseNumber(typed);
  const wrong = dollars !== null && Number.isNaN(dollars);
  return (
    <ChangeButton
      label={t('users.budget.change')}
      title={t('users.budget.change')}
      confirm={t('users.budget.change')}
      done={t('change.done')}
      ready={!wrong}
      send={async (reason) => {
        await setBudget(dollars === null ? null : microsOf(dollars), reason);
        setTyped('');
      }}
    >
      {(errors, tried) => (
        <Stack gap="3">
          {limit !== null && <Text>{t('users.budget.now', { limit: formatUsd(limit) })}</Text>}
          <NumberField
            label={t('costs.system.limit')}
            hint={t('users.budget.hint')}
            optional
            value={typed}
            onChange={setTyped}
            error={
              errors['limitMicroUsd'] ?? (tried && wrong ? t('costs.system.wrong') : undefined)
            }
          />
        </Stack>
      )}
    </ChangeButton>
  );
}
