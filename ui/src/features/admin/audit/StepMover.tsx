import { Button, Flex, Text } from '@chakra-ui/react';
import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/numbers';

interface StepMoverProps {
  /** From 0. */
  step: number;
  count: number;
  go: (step: number) => void;
}

/** Forwards and backwards through the steps. */
export function StepMover({ step, count, go }: StepMoverProps) {
  const { t } = useTranslation('admin');
  const last = count - 1;
  const ways = [
    { key: 'first', to: 0, off: step <= 0, icon: ChevronFirst },
    { key: 'back', to: step - 1, off: step <= 0, icon: ChevronLeft },
    { key: 'forward', to: step + 1, off: step >= last, icon: ChevronRight },
    { key: 'last', to: last, off: step >= last, icon: ChevronLast },
  ] as const;
  return (
    <Flex gap="2" wrap="wrap" align="center" role="group" aria-label={t('audit.step.move')}>
      {ways.map(({ key, to, off, icon: Icon }) => (
        <Button
          key={key}
          variant="outline"
          minH="44px"
          px="3"
          borderColor="border.emphasized"
          aria-label={t(`audit.step.${key}`)}
          aria-disabled={off}
          opacity={off ? 0.4 : 1}
          onClick={() => !off && go(to)}
        >
          <Icon aria-hidden />
        </Button>
      ))}
      <Text role="status" color="fg.muted">
        {t('audit.step.of', { step: formatNumber(step + 1), count: formatNumber(count) })}
      </Text>
    </Flex>
  );
}
