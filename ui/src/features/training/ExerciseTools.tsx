import { Button, Flex, Heading, IconButton, Stack, Text } from '@chakra-ui/react';
import { EllipsisVertical, Unlink2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { Sheet } from '../../design/Sheet';
import { paired, partnerOf, swapped, unpaired, unswapped, useArrangement } from './arrangement';
import { useExercise } from './catalogue';
import type { ShownWorkout } from './outbox/shown';
import { PlateCalculator } from './PlateCalculator';
import type { SessionExercise } from './sessionExercises';
import { SwapInSession } from './SwapInSession';

interface ExerciseToolsProps {
  workout: ShownWorkout;
  exercise: SessionExercise;
  others: SessionExercise[];
  weight: string;
}

/** What else one can do with an exercise: load the bar, pair it, swap it. */
export function ExerciseTools(props: ExerciseToolsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { name } = props.exercise;
  return (
    <>
      <IconButton
        variant="ghost"
        boxSize="48px"
        me="-3"
        aria-label={t('training.tools.of', { name })}
        onClick={() => setOpen(true)}
      >
        <EllipsisVertical aria-hidden size={20} />
      </IconButton>
      <Sheet title={name} open={open} onClose={() => setOpen(false)}>
        <Tools {...props} onDone={() => setOpen(false)} />
      </Sheet>
    </>
  );
}

function Tools({
  workout,
  exercise,
  others,
  weight,
  onDone,
}: ExerciseToolsProps & { onDone: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [arrangement, arrange] = useArrangement(workout.id);
  const known = useExercise(exercise.id).data;
  const partner = partnerOf(arrangement, exercise.id);
  const { id, name, insteadOf } = exercise;

  function done(said: string): void {
    announce(said);
    onDone();
  }

  return (
    <Stack gap="6">
      {known?.equipment.includes('barbell') && <PlateCalculator weight={weight} />}
      <Stack gap="2">
        <Heading as="h3" size="sm">
          {t('training.tools.superset')}
        </Heading>
        <Text fontSize="sm" color="fg.muted">
          {t('training.tools.supersetHint')}
        </Text>
        {partner ? (
          <Button
            variant="outline"
            minH="48px"
            onClick={() => {
              arrange((now) => unpaired(now, id));
              done(t('training.tools.parted'));
            }}
          >
            <Unlink2 aria-hidden size={18} />
            {t('training.tools.part', {
              name: others.find((other) => other.id === partner)?.name ?? '',
            })}
          </Button>
        ) : (
          <Flex gap="2" wrap="wrap">
            {others
              .filter((other) => other.id !== id)
              .map((other) => (
                <Button
                  key={other.id}
                  variant="outline"
                  minH="48px"
                  rounded="full"
                  px="4"
                  whiteSpace="normal"
                  onClick={() => {
                    arrange((now) => paired(now, id, other.id));
                    done(t('training.tools.paired', { first: name, second: other.name }));
                  }}
                >
                  {t('training.tools.pair', { name: other.name })}
                </Button>
              ))}
          </Flex>
        )}
      </Stack>
      <Stack gap="2">
        <Heading as="h3" size="sm">
          {t('training.tools.swap')}
        </Heading>
        {insteadOf ? (
          <Button
            variant="outline"
            minH="48px"
            onClick={() => {
              arrange((now) => unswapped(now, insteadOf.id));
              done(t('training.tools.swapped', { name: insteadOf.name }));
            }}
          >
            {t('training.tools.back', { name: insteadOf.name })}
          </Button>
        ) : (
          <SwapInSession
            workout={workout}
            exercise={exercise}
            onChoose={(by) => {
              arrange((now) =>
                exercise.suggestion
                  ? swapped(now, id, by)
                  : { ...now, added: [...now.added.filter((one) => one.id !== id), by] },
              );
              done(t('training.tools.swapped', { name: by.name }));
            }}
          />
        )}
      </Stack>
    </Stack>
  );
}
