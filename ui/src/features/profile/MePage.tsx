import { Button, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DeviceChoices } from '../../design/DeviceChoices';
import { Failed } from '../../design/Failed';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { Section } from '../../design/Panel';
import { AdminLink } from '../identity/AdminLink';
import { LogoutButton } from '../identity/LogoutButton';
import { useMe } from '../identity/session';
import { useGeneratePlan } from '../plan/plans';
import { AccountLinks } from './AccountLinks';
import { draftOf } from './draft';
import { EditFacts } from './EditFacts';
import { FactCard } from './FactCard';
import { type FactStep, useFacts } from './facts';
import { type Profile, useProfile } from './profile';
import { WeighIn } from './WeighIn';

const GROUPS: (FactStep | 'summary')[] = ['goals', 'schedule', 'equipment', 'health', 'summary'];

export default function MePage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const profile = useProfile();
  return (
    <Page title={me?.displayName ?? t('profile.me.title')} lead={me?.email}>
      <Loaded query={profile} heights={['96px', '96px', '96px']}>
        {(known) => <Facts known={known} />}
      </Loaded>
      <AccountLinks />
      <DeviceChoices />
      <Stack gap="3">
        <NewPlan />
        <AdminLink />
        <LogoutButton />
      </Stack>
    </Page>
  );
}

function Facts({ known }: { known: Profile }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<FactStep | 'summary' | null>(null);
  const facts = useFacts(draftOf(known));
  const privacy = ({ consents, timeZone }: Profile) => [
    t(consents.llm ? 'profile.me.llmOn' : 'profile.me.llmOff'),
    t(consents.analytics ? 'profile.me.analyticsOn' : 'profile.me.analyticsOff'),
    `${t('profile.summary.timeZone')}: ${timeZone ?? 'UTC'}`,
  ];
  return (
    <Stack gap="3">
      {known.consents.healthData && <WeighIn />}
      {GROUPS.map((group) => {
        const title = group === 'summary' ? t('profile.me.privacy') : t(`profile.${group}.title`);
        return editing === group ? (
          <Section key={group} title={title}>
            <EditFacts known={known} group={group} onDone={() => setEditing(null)} />
          </Section>
        ) : (
          <FactCard
            key={group}
            title={title}
            lines={group === 'summary' ? privacy(known) : facts[group]}
            action={t('profile.me.edit')}
            actionLabel={t('profile.me.editOf', { section: title })}
            onAction={() => setEditing(group)}
          />
        );
      })}
    </Stack>
  );
}

function NewPlan() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const generate = useGeneratePlan();
  return (
    <>
      <Button
        size="xl"
        variant="subtle"
        loading={generate.isPending}
        loadingText={t('plan.making')}
        onClick={() => generate.mutate({}, { onSuccess: ({ id }) => void navigate(`/plan/${id}`) })}
      >
        {t('profile.me.newPlan')}
      </Button>
      {generate.isError && <Failed error={generate.error} />}
      {generate.isPending && <Text role="status">{t('plan.making')}</Text>}
    </>
  );
}
