import { Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../parts/ChangeButton';
import { Pick } from '../parts/Pick';
import { type Tier, TIERS, type UserSummary, useUserChanges } from './users';

/** Puts a person into another tier. */
export function TierButton({ user: { id, tier } }: { user: UserSummary }) {
  const { t } = useTranslation('admin');
  const { changeTier } = useUserChanges(id);
  const others = TIERS.filter((other) => other !== tier);
  const [picked, setPicked] = useState<Tier | null>(null);
  const chosen = others.find((other) => other === picked) ?? others[0] ?? tier;
  return (
    <ChangeButton
      label={t('users.changeTier')}
      title={t('users.changeTier')}
      confirm={t('users.changeTier')}
      done={t('change.done')}
      look={{ variant: 'solid', borderColor: 'transparent' }}
      send={(reason) => changeTier(chosen, reason)}
    >
      {() => (
        <Stack gap="4">
          <Pick
            label={t('users.newTier')}
            value={chosen}
            options={others.map((value) => ({ value, label: t(`tier.${value}`) }))}
            onChange={setPicked}
          />
          <Text>{t('change.from', { before: t(`tier.${tier}`), after: t(`tier.${chosen}`) })}</Text>
          <Text color="fg.muted">{t('users.tierLead')}</Text>
        </Stack>
      )}
    </ChangeButton>
  );
}
