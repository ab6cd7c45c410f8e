import { Box, Button, Flex, Progress, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { Problem } from '../../api/problem';
import { Failed } from '../../design/Failed';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { useGeneratePlan } from '../plan/plans';
import { begunOf, changeOf, type Draft } from './draft';
import { type Profile, useProfile, useSaveProfile } from './profile';
import { StepForm } from './StepForm';
import { forgetDraft, useWizard } from './useWizard';
import { checkStep, type DraftErrors, STEPS, type Step, without } from './validate';

export default function OnboardingPage() {
  const profile = useProfile();
  return (
    <Box as="main" id="content" maxW="640px" mx="auto" p="5" pb="10">
      <Loaded query={profile}>{(known) => <Wizard known={known} />}</Loaded>
    </Box>
  );
}

function Wizard({ known }: { known: Profile }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { draft, setDraft, step, goTo: show } = useWizard(known);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [doneBefore] = useState(known.missing.length === 0);
  const save = useSaveProfile();
  const begin = useSaveProfile();
  const generate = useGeneratePlan();
  const at = STEPS.indexOf(step);

  if (doneBefore) {
    return <Navigate to="/" replace />;
  }

  function edit(change: Partial<Draft>) {
    setDraft((now) => ({ ...now, ...change }));
    setErrors((now) => without(now, change));
  }

  function goTo(next: Step) {
    setErrors({});
    show(next);
  }

  async function finish() {
    await save.mutateAsync(changeOf(draft));
    forgetDraft();
    const plan = await generate.mutateAsync({});
    await navigate(`/plan/${plan.id}`);
  }

  function forward(event: FormEvent) {
    event.preventDefault();
    const found = checkStep(step, draft);
    setErrors(found);
    if (Object.keys(found).length > 0) {
      return;
    }
    const next = STEPS[at + 1];
    if (next) {
      // What fails here is saved with the last step; this one only lets another browser go on.
      begin.mutate(begunOf(draft));
      goTo(next);
    } else {
      finish().catch((error: unknown) => {
        setErrors(error instanceof Problem ? error.fields : {});
      });
    }
  }

  const busy = save.isPending || generate.isPending;
  const failure = save.error ?? generate.error;
  return (
    <form onSubmit={forward} noValidate>
      <Page
        title={t(`profile.${step}.title`)}
        lead={t('profile.onboarding.step', { step: at + 1, of: STEPS.length })}
      >
        <Progress.Root
          value={at + 1}
          max={STEPS.length}
          size="sm"
          aria-label={t('profile.onboarding.title')}
        >
          <Progress.Track>
            <Progress.Range />
          </Progress.Track>
        </Progress.Root>
        <StepForm step={step} draft={draft} errors={errors} onChange={edit} onGoTo={goTo} />
        {failure && !busy && (
          <Stack gap="2">
            {generate.error && save.isSuccess && <Text>{t('profile.onboarding.savedNoPlan')}</Text>}
            <Failed error={failure} />
          </Stack>
        )}
        {Object.keys(errors).length > 0 && (
          <Text role="alert" color="fg.error" fontWeight="600">
            {t('profile.onboarding.mend')}
          </Text>
        )}
        <Flex gap="3" justify="space-between" pt="2">
          {at > 0 && (
            <Button
              type="button"
              variant="outline"
              size="xl"
              disabled={busy}
              onClick={() => goTo(STEPS[at - 1] ?? 'goals')}
            >
              {t('app.back')}
            </Button>
          )}
          <Button
            type="submit"
            size="xl"
            flex="1"
            minW="0"
            whiteSpace="normal"
            loading={busy}
            loadingText={t('profile.onboarding.working')}
          >
            {step === 'summary' ? t('profile.onboarding.finish') : t('profile.onboarding.next')}
          </Button>
        </Flex>
      </Page>
    </form>
  );
}
