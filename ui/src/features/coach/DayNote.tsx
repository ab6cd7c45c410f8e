import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/Loaded';
import { Section } from '../../design/Panel';
import { useMotivation } from './notes';
import { NoteWords } from './NoteWords';

/** The message of the day. */
export function DayNote() {
  const { t } = useTranslation();
  return (
    <Section title={t('coach.notes.today')}>
      <Loaded query={useMotivation()} heights={['96px']}>
        {(note) => <NoteWords note={note} />}
      </Loaded>
    </Section>
  );
}
