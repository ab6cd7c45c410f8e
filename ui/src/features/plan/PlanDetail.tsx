import { Badge, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAnnounce } from '../../design/Announcer';
import { Failed } from '../../design/Failed';
import { Page } from '../../design/Page';
import { Section } from '../../design/Panel';
import { DayCard } from './DayCard';
import { FeedbackDialog } from './FeedbackDialog';
import { PlanHistory } from './PlanHistory';
import { PlanMaking } from './PlanMaking';
import { PlanStory } from './PlanStory';
import { PrintButton } from './PrintButton';
import { PlanWeeks } from './PlanWeeks';
import { type Plan, useAcceptPlan, useArchivePlan } from './plans';

export function PlanDetail({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const accept = useAcceptPlan(plan.id);
  const archive = useArchivePlan(plan.id);
  const proposed = plan.status === 'proposed';

  if (plan.status === 'requested') {
    return <PlanMaking id={plan.id} />;
  }
  return (
    <Page
      title={plan.title ?? t('plan.untitled')}
      lead={proposed ? t('plan.proposedLead') : undefined}
    >
      <Flex gap="2" wrap="wrap" align="center">
        <Badge size="lg" colorPalette={proposed ? 'orange' : 'green'}>
          {t(plan.status === 'accepted' ? 'plan.active' : `plan.${plan.status}`)}
        </Badge>
        <Badge size="lg">{t('app.weeks', { count: plan.weeks })}</Badge>
        <Text fontSize="sm" color="fg.muted">
          {plan.source === 'local' || !plan.source
            ? t('plan.madeBy.local')
            : t('plan.madeBy.other', { source: plan.model ?? plan.source })}
        </Text>
      </Flex>
      {plan.explanation && (
        <Section title={t('plan.changed')} bg="goldBg">
          <Text>{plan.explanation}</Text>
        </Section>
      )}
      <Flex rowGap="3" columnGap={{ base: '1', md: '3' }} wrap="wrap" className="not-printed">
        {proposed && (
          <Button
            size="xl"
            loading={accept.isPending}
            onClick={() =>
              accept.mutate(undefined, {
                onSuccess: () => {
                  announce(t('plan.accepted'));
                  void navigate('/');
                },
              })
            }
          >
            {t('plan.accept')}
          </Button>
        )}
        {plan.status !== 'archived' && <FeedbackDialog plan={plan} />}
        <PrintButton />
      </Flex>
      {accept.isError && <Failed error={accept.error} />}
      <Stack gap="4">
        {plan.days.map((day, index) => (
          <DayCard key={day.id} plan={plan} day={day} openAtFirst={index === 0} />
        ))}
      </Stack>
      <PlanWeeks plan={plan} />
      <PlanStory plan={plan} />
      <PlanHistory plan={plan} />
      {plan.status !== 'archived' && (
        <Button
          className="not-printed"
          alignSelf="start"
          variant="ghost"
          minH="44px"
          ms="-4"
          loading={archive.isPending}
          onClick={() => archive.mutate(undefined, { onSuccess: () => void navigate('/plan') })}
        >
          {t('plan.archive')}
        </Button>
      )}
      {archive.isError && <Failed error={archive.error} />}
    </Page>
  );
}
