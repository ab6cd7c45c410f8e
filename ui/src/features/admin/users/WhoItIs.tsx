import { Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../design/Panel';
import { ChangeButton } from '../parts/ChangeButton';
import { Facts } from '../parts/Facts';
import { type UserDetail, useUserChanges } from './users';

type Told = NonNullable<UserDetail['disclosed']>;

/** Name, address and profile: only for a reason, and the look is kept in the log. */
export function WhoItIs({ id }: { id: string }) {
  const { t } = useTranslation('admin');
  const { disclose } = useUserChanges(id);
  const [told, setTold] = useState<Told | null>(null);
  return (
    <Section title={t('users.who.title')}>
      {told ? (
        <ToldFacts told={told} />
      ) : (
        <Stack gap="3" align="flex-start">
          <Text color="fg.muted">{t('users.who.lead')}</Text>
          <ChangeButton
            label={t('users.who.show')}
            title={t('users.who.show')}
            confirm={t('users.who.show')}
            done={t('users.who.shown')}
            send={async (reason) => setTold((await disclose(reason)).disclosed)}
          >
            {() => <Text>{t('users.who.warning')}</Text>}
          </ChangeButton>
        </Stack>
      )}
    </Section>
  );
}

function ToldFacts({ told: { email, displayName, profile } }: { told: Told }) {
  const { t } = useTranslation('admin');
  const say = (value: string | number | null) => value ?? t('users.who.untold');
  return (
    <Facts
      facts={[
        { name: t('users.name'), value: displayName ?? t('users.erased') },
        { name: t('users.email'), value: email ?? t('users.erased') },
        { name: t('users.who.birthYear'), value: say(profile.birthYear) },
        { name: t('users.who.weight'), value: say(profile.bodyWeightKg) },
        {
          name: t('users.who.injuries'),
          value: profile.injuries?.map(({ site }) => site).join(', ') || t('users.who.untold'),
        },
        { name: t('users.who.level'), value: say(profile.fitnessLevel) },
        { name: t('users.who.zone'), value: say(profile.timeZone) },
      ]}
    />
  );
}
