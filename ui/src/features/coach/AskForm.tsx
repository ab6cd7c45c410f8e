import { Button, Field, Flex, Stack, Textarea } from '@chakra-ui/react';
import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

const LONGEST = 2000;

interface AskFormProps {
  busy: boolean;
  onAsk: (question: string) => void;
}

/** Where a question is written; Enter sends, Shift and Enter starts a new line. */
export function AskForm({ busy, onAsk }: AskFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const ready = text.trim().length > 0 && !busy;
  const send = () => {
    if (ready) {
      onAsk(text.trim());
      setText('');
    }
  };
  return (
    <Stack
      as="form"
      gap="2"
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <Field.Root>
        <Field.Label>{t('coach.question')}</Field.Label>
        <Flex gap="2" w="full" align="flex-end">
          <Textarea
            autoresize
            rows={1}
            bg="bg.panel"
            borderColor="border.emphasized"
            minH="48px"
            maxH="30dvh"
            maxLength={LONGEST}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
                event.preventDefault();
                send();
              }
            }}
          />
          <Button type="submit" minH="48px" disabled={!ready}>
            {t('coach.ask')}
          </Button>
        </Flex>
      </Field.Root>
    </Stack>
  );
}
