import { Button, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { spoken } from '../../design/code';
import { Loaded } from '../../design/Loaded';
import { useAlternatives } from '../plan/plans';
import { type Exercise, useExercise, useLikeExercises } from './catalogue';
import type { ShownWorkout } from './outbox/shown';
import type { SessionExercise } from './sessionExercises';

interface SwapInSessionProps {
  workout: ShownWorkout;
  exercise: SessionExercise;
  onChoose: (by: { id: string; name: string }) => void;
}

/** What could take an exercise's place today, best first; the plan stays as it is. */
export function SwapInSession(props: SwapInSessionProps) {
  const { planId, dayId } = props.workout;
  return planId && dayId && props.exercise.planned ? (
    <FromPlan {...props} planId={planId} dayId={dayId} />
  ) : (
    <FromCatalogue {...props} />
  );
}

function FromPlan({
  exercise,
  planId,
  dayId,
  onChoose,
}: SwapInSessionProps & { planId: string; dayId: string }) {
  const alternatives = useAlternatives(planId, dayId, exercise.id);
  return (
    <Loaded query={alternatives} heights={['56px', '56px', '56px']}>
      {({ items }) => (
        <Offers
          offers={items.map(({ exerciseId, name, reason }) => ({
            id: exerciseId,
            name,
            why: reason,
          }))}
          onChoose={onChoose}
        />
      )}
    </Loaded>
  );
}

function FromCatalogue({ exercise, onChoose }: SwapInSessionProps) {
  const like = useLikeExercises(useExercise(exercise.id).data);
  const why = ({ primary }: Exercise) => primary.map(spoken).join(', ');
  return (
    <Loaded query={like} heights={['56px', '56px', '56px']}>
      {(items) => (
        <Offers
          offers={items.map((one) => ({ id: one.id, name: one.name, why: why(one) }))}
          onChoose={onChoose}
        />
      )}
    </Loaded>
  );
}

interface OffersProps {
  offers: { id: string; name: string; why: string }[];
  onChoose: (by: { id: string; name: string }) => void;
}

function Offers({ offers, onChoose }: OffersProps) {
  const { t } = useTranslation();
  return (
    <Stack as="ol" gap="2" listStyleType="none">
      {offers.length === 0 && <Text>{t('training.tools.swapNone')}</Text>}
      {offers.map(({ id, name, why }) => (
        <li key={id}>
          <Button
            w="full"
            variant="outline"
            h="auto"
            minH="56px"
            py="2"
            justifyContent="flex-start"
            textAlign="start"
            whiteSpace="normal"
            onClick={() => onChoose({ id, name })}
          >
            <span>
              {name}
              <Text as="span" display="block" fontSize="sm" fontWeight="400" color="fg.muted">
                {why}
              </Text>
            </span>
          </Button>
        </li>
      ))}
    </Stack>
  );
}
