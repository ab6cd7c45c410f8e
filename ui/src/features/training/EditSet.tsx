import { Box, Button, Flex, Stack } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../design/Failed';
import { useUnit } from '../profile/profile';
import type { Measure } from './catalogue';
import { bodyOf, type EntryField, entryOf, mistakeIn } from './entry';
import { SetFields, TypeSelect } from './SetFields';
import { useCorrectSet } from './useSetLog';
import type { LoggedSet } from './workouts';

interface EditSetProps {
  workoutId: string;
  set: LoggedSet;
  number: number;
  measure: Measure;
  onDone: () => void;
}

/** Corrects a logged set; what it said before stays readable. */
export function EditSet({ workoutId, set, number, measure, onDone }: EditSetProps) {
  const { t } = useTranslation();
  const unit = useUnit();
  const [entry, setEntry] = useState(() => entryOf(set, unit));
  const [wrong, setWrong] = useState<EntryField | null>(null);
  const correct = useCorrectSet(workoutId);
  const { name, setId, exerciseId, note } = set;

  function save(event: FormEvent) {
    event.preventDefault();
    const mistake = mistakeIn(entry, measure);
    setWrong(mistake);
    if (!mistake) {
      const body = { ...bodyOf(exerciseId, entry, measure, unit), note };
      correct.mutate({ setId, body }, { onSuccess: onDone });
    }
  }

  return (
    <Box as="li" bg="bg.subtle" rounded="xl" p="3">
      <form onSubmit={save} noValidate>
        <Stack gap="3">
          <SetFields
            entry={entry}
            measure={measure}
            unit={unit}
            number={number}
            name={name}
            wrong={wrong}
            onChange={setEntry}
          />
          <Flex gap="2" wrap="wrap">
            <TypeSelect
              value={entry.type}
              number={number}
              name={name}
              onChange={(type) => setEntry({ ...entry, type })}
            />
            <Button
              type="submit"
              minH="48px"
              loading={correct.isPending}
              aria-label={t('training.set.save', { number, name })}
            >
              {t('app.save')}
            </Button>
            <Button variant="ghost" minH="48px" onClick={onDone}>
              {t('app.cancel')}
            </Button>
          </Flex>
          {correct.isError && <Failed error={correct.error} />}
        </Stack>
      </form>
    </Box>
  );
}
