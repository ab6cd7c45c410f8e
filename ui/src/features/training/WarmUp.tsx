import { Button, Flex, Text } from '@chakra-ui/react';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { parseNumber } from '../../design/parse';
import { fromKg, toKg } from '../../design/weight';
import { useUnit } from '../profile/profile';
import { useWeight } from '../profile/useWeight';
import type { Exercise } from './catalogue';
import type { SetEntry } from './outbox/command';
import type { ShownSet } from './outbox/shown';
import type { SessionExercise } from './sessionExercises';
import { useTrainingSettings } from './trainingSettings';
import { warmUpRamp } from './warmUp';

interface WarmUpProps {
  exercise: SessionExercise;
  known: Exercise | undefined;
  /** The work weight as it stands in the field. */
  weight: string;
  warmed: ShownSet[];
  onLog: (entry: SetEntry) => void;
}

/** The way up to the first work set; each step is one tap. */
export function WarmUp({ exercise, known, weight, warmed, onLog }: WarmUpProps) {
  const { t } = useTranslation();
  const unit = useUnit();
  const say = useWeight();
  const [{ bar }] = useTrainingSettings(unit);
  const typed = parseNumber(weight);
  const workKg = typed === null || Number.isNaN(typed) ? null : toKg(typed, unit);
  const lightest = known?.equipment.includes('barbell') ? toKg(bar, unit) : 0;
  const step = Math.max(known?.loadStepKg ?? 2.5, unit === 'lb' ? toKg(5, 'lb') : 0);
  const ramp = warmUpRamp(workKg, step, lightest, exercise.planned?.warmUp).map((one) => ({
    ...one,
    weightKg:
      unit === 'lb' ? toKg(Math.round(fromKg(one.weightKg, 'lb') / 5) * 5, 'lb') : one.weightKg,
  }));
  const left = ramp.slice(warmed.length);
  if (left.length === 0) {
    return null;
  }
  return (
    <Flex gap="2" wrap="wrap" align="center">
      <Text fontSize="sm" color="fg.muted">
        {t('training.type.warmup')}
      </Text>
      {left.map(({ weightKg, reps }, index) => (
        <Button
          key={weightKg}
          variant={index === 0 ? 'subtle' : 'outline'}
          minH="48px"
          px="3"
          aria-label={t('training.session.warmUpLog', {
            load: say(weightKg),
            reps,
            name: exercise.name,
          })}
          onClick={() =>
            onLog({ exerciseId: exercise.id, weightKg, reps, rpe: null, type: 'warmup' })
          }
        >
          {say(weightKg)} × {reps}
          <Check aria-hidden size={16} />
        </Button>
      ))}
    </Flex>
  );
}
