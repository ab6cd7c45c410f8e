import { Button, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { Failed } from '../../design/Failed';
import { Loaded } from '../../design/Loaded';
import { Panel } from '../../design/Panel';
import { Sheet } from '../../design/Sheet';
import { type PlanExercise, useAlternatives, useSwap } from './plans';

interface SwapProps {
  planId: string;
  dayId: string;
  exercise: PlanExercise;
}

export function SwapDialog(props: SwapProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { name } = props.exercise;
  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        minH="44px"
        px="2.5"
        aria-label={t('plan.exercise.swapOf', { name })}
        onClick={() => setOpen(true)}
      >
        {t('plan.exercise.swap')}
      </Button>
      <Sheet title={t('plan.swap.title', { name })} open={open} onClose={() => setOpen(false)}>
        <Alternatives {...props} onDone={() => setOpen(false)} />
      </Sheet>
    </>
  );
}

function Alternatives({ planId, dayId, exercise, onDone }: SwapProps & { onDone: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const alternatives = useAlternatives(planId, dayId, exercise.exerciseId);
  const swap = useSwap(planId);

  function choose(replacementId: string, name: string) {
    swap.mutate(
      { dayId, exerciseId: exercise.exerciseId, replacementId },
      {
        onSuccess: () => {
          announce(t('plan.swap.done', { name }));
          onDone();
        },
      },
    );
  }

  return (
    <Stack gap="4">
      <Text color="fg.muted">{t('plan.swap.lead')}</Text>
      {swap.isError && <Failed error={swap.error} />}
      <Loaded query={alternatives} heights={Array.from({ length: 6 }, () => '112px')}>
        {({ items }) => (
          <Stack as="ol" gap="3" listStyleType="none">
            {items.length === 0 && <Text>{t('plan.swap.none')}</Text>}
            {items.map(({ exerciseId, name, reason }) => (
              <Panel as="li" key={exerciseId}>
                <Flex justify="space-between" align="center" gap="3">
                  <div>
                    <Heading as="h3" size="sm">
                      {name}
                    </Heading>
                    <Text fontSize="sm" color="fg.muted">
                      {reason}
                    </Text>
                  </div>
                  <Button
                    minH="48px"
                    variant="outline"
                    aria-label={t('plan.swap.choose', { name })}
                    disabled={swap.isPending}
                    onClick={() => choose(exerciseId, name)}
                  >
                    {t('plan.swap.use')}
                  </Button>
                </Flex>
              </Panel>
            ))}
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
}
