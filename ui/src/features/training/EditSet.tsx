import { Box, Button, Flex, Stack } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { TextField } from '../../design/TextField';
import { useUnit } from '../profile/profile';
import type { Measure } from './catalogue';
import { bodyOf, type EntryField, entryOf, mistakeIn } from './entry';
import { correctSet } from './outbox/actions';
import { entryOfSet, sameEntry } from './outbox/merge';
import type { ShownSet } from './outbox/shown';
import { SetFields, TypeSelect } from './SetFields';

interface EditSetProps {
  workoutId: string;
  set: ShownSet;
  number: number;
  measure: Measure;
  onDone: () => void;
}

const LONGEST_NOTE = 500;

/** Corrects a logged set; what it said before stays readable. */
export function EditSet({ workoutId, set, number, measure, onDone }: EditSetProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const unit = useUnit();
  const [entry, setEntry] = useState(() => entryOf(set, unit));
  const [note, setNote] = useState(set.note ?? '');
  const [wrong, setWrong] = useState<EntryField | null>(null);
  const { name, exerciseId } = set;

  function save(event: FormEvent) {
    event.preventDefault();
    const mistake = mistakeIn(entry, measure);
    setWrong(mistake);
    if (mistake) {
      return;
    }
    const said = { ...bodyOf(exerciseId, entry, measure, unit), note: note.trim() || null };
    if (!sameEntry(said, entryOfSet(set))) {
      correctSet(workoutId, set, said);
      announce(t('training.set.correctedSay', { number }));
    }
    onDone();
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
          <TextField
            label={t('training.set.note')}
            optional
            maxLength={LONGEST_NOTE}
            value={note}
            onChange={setNote}
          />
          <Flex gap="2" wrap="wrap">
            <TypeSelect
              value={entry.type}
              number={number}
              name={name}
              onChange={(type) => setEntry({ ...entry, type })}
            />
            <Button type="submit" minH="48px" aria-label={t('training.set.save', { number, name })}>
              {t('app.save')}
            </Button>
            <Button variant="ghost" minH="48px" onClick={onDone}>
              {t('app.cancel')}
            </Button>
          </Flex>
        </Stack>
      </form>
    </Box>
  );
}
