import { Button, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/Loaded';
import { Section } from '../../design/Panel';
import { useWeeklyReview } from './notes';
import { NoteWords } from './NoteWords';

/** The last whole week, looked back at when asked: a review may cost something. */
export function WeekNote() {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(false);
  const review = useWeeklyReview(wanted);
  return (
    <Section title={t('coach.notes.week')}>
      {wanted ? (
        <Loaded query={review} heights={['160px']}>
          {(note) => (
            <Stack gap="2">
              <Text color="fg.muted">{t('coach.notes.weekOf', { week: note.about })}</Text>
              <NoteWords note={note} />
            </Stack>
          )}
        </Loaded>
      ) : (
        <Stack gap="3" align="flex-start">
          <Text color="fg.muted">{t('coach.notes.weekLead')}</Text>
          <Button variant="outline" minH="48px" onClick={() => setWanted(true)}>
            {t('coach.notes.weekOpen')}
          </Button>
        </Stack>
      )}
    </Section>
  );
}
