import { Button, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../design/Failed';
import { Section } from '../../design/Panel';
import { useAnalysis } from './notes';
import { NoteWords } from './NoteWords';

/** What the coach makes of a finished session, when asked. */
export function SessionNote({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const analysis = useAnalysis(sessionId);
  const ask = () => analysis.mutate();
  const done = analysis.data?.status === 'written';
  return (
    <Stack gap="3" align="stretch">
      {analysis.data && (
        <Section title={t('coach.notes.analysis')}>
          <NoteWords note={analysis.data} />
        </Section>
      )}
      {analysis.isError && <Failed error={analysis.error} onRetry={ask} />}
      {!done && !analysis.isError && (
        <Button
          alignSelf="flex-start"
          variant="outline"
          minH="48px"
          loading={analysis.isPending}
          onClick={ask}
        >
          {t('coach.notes.analyse')}
        </Button>
      )}
    </Stack>
  );
}
