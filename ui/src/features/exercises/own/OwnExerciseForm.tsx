import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { CheckRow } from '../../../design/CheckRow';
import { Choices, toggled } from '../../../design/Choices';
import { Failed } from '../../../design/Failed';
import { NumberField } from '../../../design/NumberField';
import { TextField } from '../../../design/TextField';
import { MUSCLES } from '../useFilter';
import { CuesField } from './CuesField';
import { type Draft, descriptionOf, hasShare, type Mistake, mistakesIn } from './draft';
import { EquipmentChoice } from './EquipmentChoice';
import type { Description } from './own';
import { PatternSelect } from './PatternSelect';

const MEASURES = ['reps_weight', 'reps', 'duration', 'distance_duration'] as const;
const FIRST_MISTAKE = '[aria-invalid="true"], fieldset:has([role="alert"]) button';
const KINDS = ['compound', 'isolation'] as const;

interface OwnExerciseFormProps {
  initial: Draft;
  submit: string;
  pending: boolean;
  /** Why the last attempt to save failed. */
  failure: unknown;
  onSave: (description: Description) => void;
  onCancel: () => void;
}

/** What an exercise is, in the words of whoever makes it. */
export function OwnExerciseForm(props: OwnExerciseFormProps) {
  const { initial, submit, pending, failure, onSave, onCancel } = props;
  const { t } = useTranslation(['own', 'translation']);
  const [draft, setDraft] = useState(initial);
  const [missed, setMissed] = useState<Mistake[]>([]);
  const [mended, setMended] = useState<string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const refused = failure instanceof Problem ? failure.fields : {};

  function change(part: Partial<Draft>): void {
    setDraft((now) => ({ ...now, ...part }));
    setMissed((now) => now.filter((field) => !(field in part)));
    setMended((now) => [...now, ...Object.keys(part)]);
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    setMissed(mistakesIn(draft));
    setMended([]);
    const description = descriptionOf(draft);
    if (description) {
      onSave(description);
    } else {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(FIRST_MISTAKE)?.focus());
    }
  }

  /** What the server said of a field, until it is changed. */
  const refusedAt = (field: keyof Draft, sent: string = field) =>
    mended.includes(field) ? undefined : refused[sent];

  const error = (field: Mistake, sent: string = field) =>
    missed.includes(field) ? t(`errors.${field}`) : refusedAt(field, sent);

  return (
    <form ref={form} onSubmit={send} noValidate>
      <Stack gap="6">
        <TextField
          label={t('name')}
          autoComplete="off"
          value={draft.name}
          onChange={(name) => change({ name })}
          error={error('name')}
        />
        <Choices
          legend={t('measure')}
          options={MEASURES.map((value) => ({ value, label: t(`measures.${value}`) }))}
          chosen={draft.measure ? [draft.measure] : []}
          onToggle={(measure) => change({ measure })}
          error={error('measure')}
        />
        {hasShare(draft) && (
          <NumberField
            label={t('share')}
            hint={t('shareHint')}
            maxW="160px"
            value={draft.share}
            onChange={(share) => change({ share })}
            error={error('share', 'bodyweightFraction')}
          />
        )}
        <Choices
          legend={t('primary')}
          hint={t('primaryHint')}
          options={MUSCLES.map(muscle)}
          chosen={draft.primary}
          onToggle={(value) => change({ primary: toggled(draft.primary, value) })}
          error={error('primary')}
        />
        <Choices
          legend={t('secondary')}
          hint={t('secondaryHint')}
          options={MUSCLES.filter((value) => !draft.primary.includes(value)).map(muscle)}
          chosen={draft.secondary}
          onToggle={(value) => change({ secondary: toggled(draft.secondary, value) })}
          error={refusedAt('secondary')}
        />
        <PatternSelect
          value={draft.pattern}
          onChange={(pattern) => change({ pattern })}
          error={error('pattern')}
        />
        <EquipmentChoice
          chosen={draft.equipment}
          onChange={(equipment) => change({ equipment })}
          error={refusedAt('equipment')}
        />
        <Choices
          legend={t('kind')}
          options={KINDS.map((value) => ({
            value,
            label: t(`translation:exercises.mechanics.${value}`),
          }))}
          chosen={[draft.mechanics]}
          onToggle={(mechanics) => change({ mechanics })}
        />
        <CheckRow
          label={t('unilateral')}
          checked={draft.unilateral}
          onChange={(unilateral) => change({ unilateral })}
        />
        <CuesField value={draft.cues} onChange={(cues) => change({ cues })} error={error('cues')} />
        <Text fontSize="sm" color="fg.muted">
          {t('noPlan')}
        </Text>
        {failure != null && Object.keys(refused).length === 0 && <Failed error={failure} />}
        <Flex gap="3">
          <Button type="submit" size="lg" loading={pending} loadingText={submit}>
            {submit}
          </Button>
          <Button type="button" variant="ghost" size="lg" onClick={onCancel}>
            {t('translation:app.cancel')}
          </Button>
        </Flex>
      </Stack>
    </form>
  );

  function muscle<M extends Draft['primary'][number]>(value: M) {
    return { value, label: t(`translation:code.muscle.${value}`) };
  }
}
