import { Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Note } from './notes';
import { Citations, Source } from './Sources';
import { Words } from './TurnCard';

/** A note with who wrote it and what it rests on. */
export function NoteWords({ note }: { note: Note }) {
  const { t } = useTranslation();
  if (note.status === 'waiting') {
    return (
      <Text color="fg.muted" role="status">
        {t('coach.notes.waiting')}
      </Text>
    );
  }
  return (
    <Stack gap="3">
      <Words>{note.text ?? t('coach.erased')}</Words>
      <Citations facts={note.citations} />
      {note.by && <Source by={note.by} charged={note.charged} />}
    </Stack>
  );
}
