import { Button, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Panel';
import type { Turn } from './chat';

interface LastQuestionProps {
  turns: Turn[];
  onResume: () => void;
}

/** The way back into the last conversation, by its latest question. */
export function LastQuestion({ turns, onResume }: LastQuestionProps) {
  const { t } = useTranslation();
  const last = turns.at(-1);
  return last ? (
    <Section title={t('coach.last')}>
      <Text lineClamp="2">{last.question ?? t('coach.erased')}</Text>
      <Button alignSelf="flex-start" variant="outline" minH="48px" mt="3" onClick={onResume}>
        {t('coach.resume')}
      </Button>
    </Section>
  ) : null;
}
