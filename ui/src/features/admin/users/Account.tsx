import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoment } from '../../../design/dates';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { ChangeButton } from '../parts/ChangeButton';
import { Facts } from '../parts/Facts';
import { Person } from '../parts/Person';
import { BudgetButton } from './BudgetButton';
import { TierButton } from './TierButton';
import { useUserChanges, type UserDetail } from './users';

/** The account, what was decided about it, and what can be. */
export function Account({ detail: { user, standing, usage } }: { detail: UserDetail }) {
  const { t } = useTranslation('admin');
  const { setDisabled, logOut } = useUserChanges(user.id);
  const turn = standing.disabled ? 'enable' : 'disable';
  const moment = (at: string | null) => (at === null ? '–' : formatMoment(at));
  return (
    <Section title={t('users.account')}>
      <Stack gap="4">
        <Facts
          columns={4}
          facts={[
            { name: t('users.registered'), value: moment(user.registeredAt) },
            { name: t('users.seen'), value: moment(user.lastSeenAt) },
            { name: t('users.tierSince'), value: moment(user.tierSince) },
            { name: t('users.loggedOut'), value: moment(standing.sessionsEndedAt) },
            { name: t('users.looks'), value: formatNumber(standing.disclosures) },
            { name: t('users.id'), value: user.id },
          ]}
        />
        {standing.since && (
          <Text>
            {t(`users.decided.${standing.disabled ? 'disabled' : 'enabled'}`, {
              when: moment(standing.since),
            })}{' '}
            {standing.reason ?? ''} (<Person id={standing.by} />)
          </Text>
        )}
        <Flex gap="2" wrap="wrap">
          <TierButton user={user} />
          <BudgetButton id={user.id} limit={usage.month.money?.limitMicroUsd ?? null} />
          <ChangeButton
            label={t(`users.${turn}`)}
            title={t(`users.${turn}Title`)}
            confirm={t(`users.${turn}`)}
            done={t('change.done')}
            danger={!standing.disabled}
            send={(reason) => setDisabled(!standing.disabled, reason)}
          >
            {() => <Text>{t(`users.${turn}Lead`)}</Text>}
          </ChangeButton>
          <ChangeButton
            label={t('users.logOut')}
            title={t('users.logOut')}
            confirm={t('users.logOut')}
            done={t('change.done')}
            danger
            send={logOut}
          >
            {() => <Text>{t('users.logOutLead')}</Text>}
          </ChangeButton>
          <Button asChild variant="outline" minH="44px" borderColor="border.emphasized">
            <Link to={`/admin/audit?query=${user.id}`}>{t('users.trail')}</Link>
          </Button>
        </Flex>
      </Stack>
    </Section>
  );
}
