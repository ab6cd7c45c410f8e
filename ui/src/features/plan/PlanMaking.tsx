import { Button, Flex, Spinner, Stack, Text } from '@chakra-ui/react';
import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, type Schema } from '../../api/client';
import { Problem, unwrap } from '../../api/problem';
import { Failed } from '../../design/Failed';
import { Page } from '../../design/Page';
import { Panel } from '../../design/Panel';
import { formatMoney } from '../membership/usage';
import { useArchivePlan } from './plans';

type Request = Schema<'AiRequestView'>;

const SOON_MS = 1000;

/** A plan in the making: what has happened so far, as the server's own books tell it. */
export function PlanMaking({ id }: { id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cancel = useArchivePlan(id);
  const steps = useSteps(useStory(id).data ?? null);
  return (
    <Page title={t('plan.making')} lead={t('plan.live.lead')}>
      <Panel>
        <Stack as="ol" gap="3" listStyleType="none" aria-live="polite">
          {steps.map((step, index) => (
            <Flex as="li" key={step} gap="3" align="center">
              {index === steps.length - 1 ? (
                <Spinner size="sm" color="ember.fg" aria-hidden />
              ) : (
                <Check aria-hidden size={18} />
              )}
              <Text>{step}</Text>
            </Flex>
          ))}
        </Stack>
      </Panel>
      <Stack gap="2" align="flex-start">
        <Button
          variant="outline"
          size="lg"
          loading={cancel.isPending}
          onClick={() => cancel.mutate(undefined, { onSuccess: () => void navigate('/plan') })}
        >
          {t('plan.live.cancel')}
        </Button>
        <Text fontSize="sm" color="fg.muted">
          {t('plan.live.cancelHint')}
        </Text>
        {cancel.isError && <Failed error={cancel.error} />}
      </Stack>
    </Page>
  );
}

/** The story of the request behind a plan; none before the books know it. */
function useStory(id: string) {
  return useQuery({
    queryKey: ['ai request', id],
    queryFn: async (): Promise<Request | null> => {
      try {
        return await unwrap(api.GET('/ai/requests/{id}', { params: { path: { id } } }));
      } catch (error) {
        if (error instanceof Problem && error.status === 404) {
          return null;
        }
        throw error;
      }
    },
    refetchInterval: SOON_MS,
  });
}

/** What was done, then what is being done. */
function useSteps(story: Request | null): string[] {
  const { t } = useTranslation();
  const asked = t('plan.live.asked');
  if (!story) {
    return [asked, t('plan.live.looking')];
  }
  const reserved = t('plan.live.reserved', { money: formatMoney(story.reservedMicroUsd) });
  const attempts = story.attempts.map(({ model, outcome, errorClass }) =>
    outcome === 'failed'
      ? t('plan.live.failed', { model, why: t(`plan.live.why.${errorClass ?? 'provider_error'}`) })
      : t(outcome === 'succeeded' ? 'plan.live.answered' : 'plan.live.waiting', { model }),
  );
  return [asked, ...(story.reservedMicroUsd > 0 ? [reserved] : []), ...attempts, ...last(story)];

  function last({ state }: Request): string[] {
    switch (state) {
      case 'completed':
        return [t('plan.live.checking')];
      case 'failed':
      case 'refused':
        return [t('plan.live.local')];
      case 'waiting':
        return [t('plan.live.queued')];
      case 'running':
        return attempts.length === 0 ? [t('plan.live.routing')] : [];
    }
  }
}
