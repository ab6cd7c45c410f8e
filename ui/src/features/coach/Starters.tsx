import { Button, Stack, Text, Wrap } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';

const STARTERS = ['next', 'progress', 'week', 'soreness'] as const;

/** Questions to begin with. */
export function Starters({ onAsk }: { onAsk: (question: string) => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="2">
      <Text color="fg.muted">{t('coach.starters.label')}</Text>
      <Wrap gap="2">
        {STARTERS.map((starter) => {
          const question = t(`coach.starters.${starter}`);
          return (
            <Button
              key={starter}
              variant="outline"
              rounded="3xl"
              minH="48px"
              maxW="full"
              h="auto"
              py="2"
              whiteSpace="normal"
              textAlign="start"
              onClick={() => onAsk(question)}
            >
              {question}
            </Button>
          );
        })}
      </Wrap>
    </Stack>
  );
}
