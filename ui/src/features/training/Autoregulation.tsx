import { Button, Flex, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../design/numbers';
import { useWeight } from '../profile/useWeight';
import { adjustment } from './autoregulation';
import type { ShownSet } from './outbox/shown';

interface AutoregulationProps {
  done: ShownSet[];
  target: number | null;
  stepKg: number;
  onTake: (kg: number) => void;
}

/** After a set harder or easier than planned: another weight for the next one, and why. */
export function Autoregulation({ done, target, stepKg, onTake }: AutoregulationProps) {
  const { t } = useTranslation();
  const weight = useWeight();
  const [answered, setAnswered] = useState<string | null>(null);
  const last = done.at(-1);
  const change = adjustment(done, target, stepKg);
  if (!change || !last || answered === last.setId) {
    return null;
  }
  const { kg, direction, rpe } = change;
  return (
    <Flex role="status" bg="goldBg" color="gold" rounded="xl" ps="3" pe="1" align="center" gap="2">
      <Text flex="1" py="2" fontSize="sm">
        {t(`training.adjust.${direction}`, {
          rpe: formatNumber(rpe),
          target: formatNumber(change.target),
        })}
      </Text>
      <Button
        variant="outline"
        color="gold"
        borderColor="gold"
        minH="48px"
        onClick={() => {
          setAnswered(last.setId);
          onTake(kg);
        }}
      >
        {t('training.adjust.take', { load: weight(kg) })}
      </Button>
    </Flex>
  );
}
