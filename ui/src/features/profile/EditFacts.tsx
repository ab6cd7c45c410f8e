import { Button, Flex, Stack } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem';
import { useAnnounce } from '../../design/Announcer';
import { Failed } from '../../design/Failed';
import { changeOf, deviceZone, type Draft, draftOf } from './draft';
import type { FactStep } from './facts';
import { PrivacyChoices } from './PrivacyChoices';
import { type Profile, useSaveProfile } from './profile';
import { StepForm } from './StepForm';
import { checkStep, type DraftErrors, without } from './validate';

interface EditFactsProps {
  known: Profile;
  group: FactStep | 'summary';
  onDone: () => void;
}

/** One group of answers, changed and saved on its own. */
export function EditFacts({ known, group, onDone }: EditFactsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(() => draftOf(known));
  const [errors, setErrors] = useState<DraftErrors>({});
  const save = useSaveProfile();
  const change = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setErrors((now) => without(now, part));
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = checkStep(group, draft);
    setErrors(found);
    if (Object.keys(found).length === 0) {
      save.mutate(changeOf(draft), {
        onSuccess: () => {
          announce(t('app.saved'));
          onDone();
        },
        onError: (error) => setErrors(error instanceof Problem ? error.fields : {}),
      });
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="5">
        {group === 'summary' ? (
          <>
            <PrivacyChoices draft={draft} onChange={change} />
            <Button
              variant="outline"
              alignSelf="start"
              minH="44px"
              onClick={() => change({ timeZone: deviceZone() })}
            >
              {t('profile.me.deviceZone')}: {deviceZone()}
            </Button>
          </>
        ) : (
          <StepForm
            step={group}
            draft={draft}
            errors={errors}
            onChange={change}
            onGoTo={() => undefined}
          />
        )}
        {save.isError && <Failed error={save.error} />}
        <Flex gap="3">
          <Button type="submit" size="lg" loading={save.isPending}>
            {t('app.save')}
          </Button>
          <Button variant="ghost" size="lg" onClick={onDone}>
            {t('app.cancel')}
          </Button>
        </Flex>
      </Stack>
    </form>
  );
}
