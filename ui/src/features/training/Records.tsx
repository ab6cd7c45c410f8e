import { Box, CloseButton, Flex, Heading, Text } from '@chakra-ui/react';
import { Trophy } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigure } from '../progress/figure';
import { endCelebration, useWins } from './outbox/wins';

const SHOWN_MS = 10_000;

/** Bests just beaten, said aloud too; over the page, so that nothing moves under the thumb. */
export function Records({ workoutId }: { workoutId: string }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const records = useWins(workoutId);
  useEffect(() => {
    if (records.length === 0) {
      return;
    }
    const timer = setTimeout(() => endCelebration(workoutId), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [records, workoutId]);
  return (
    <Box
      role="status"
      position="fixed"
      top="3"
      insetX="4"
      maxW="480px"
      mx="auto"
      zIndex="3"
      _empty={{ display: 'none' }}
    >
      {records.length > 0 && (
        <Flex
          bg="goldBg"
          color="gold"
          borderWidth="1px"
          borderColor="gold"
          rounded="2xl"
          ps="4"
          pe="1"
          py="2"
          gap="3"
          align="flex-start"
          shadow="md"
          animation="fade-in 300ms ease-out"
        >
          <Box pt="2" flexShrink="0">
            <Trophy aria-hidden size={24} />
          </Box>
          <Box flex="1" py="1.5">
            <Heading as="h2" size="md">
              {t('training.record.title')}
            </Heading>
            {records.map(({ receiptId, name, kind, value, previous, unit }) => (
              <Text key={receiptId}>
                {t('training.record.line', {
                  name,
                  kind: t(`training.record.${kind}`),
                  value: figure(value, unit),
                  previous: figure(previous, unit),
                })}
              </Text>
            ))}
          </Box>
          <CloseButton
            size="lg"
            color="gold"
            aria-label={t('app.close')}
            onClick={() => endCelebration(workoutId)}
          />
        </Flex>
      )}
    </Box>
  );
}
