import { Box, Flex, IconButton, Text } from '@chakra-ui/react';
import { Check, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { Failed } from '../../design/Failed';
import type { Measure } from './catalogue';
import { EditSet } from './EditSet';
import { useRemoveSet } from './useSetLog';
import { useSetText } from './useSetText';
import type { LoggedSet } from './workouts';

interface SetRowProps {
  workoutId: string;
  set: LoggedSet;
  number: number;
  measure: Measure;
}

/** A set the server has; it can be corrected and removed. */
export function SetRow({ workoutId, set, number, measure }: SetRowProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const say = useSetText();
  const [editing, setEditing] = useState(false);
  const remove = useRemoveSet(workoutId);
  const { name, setId, correctedFrom } = set;
  const earlier = correctedFrom.at(-1);
  if (editing) {
    return (
      <EditSet
        workoutId={workoutId}
        set={set}
        number={number}
        measure={measure}
        onDone={() => setEditing(false)}
      />
    );
  }
  return (
    <Box as="li" aria-label={t('training.set.of', { number, name })}>
      <Flex align="center" gap="2" bg="keptBg" rounded="xl" ps="3" minH="52px">
        <Box color="kept" flexShrink="0">
          <Check aria-hidden size={18} />
        </Box>
        <Box flex="1" minW="0" py="1">
          <Text fontWeight="700">{say(set)}</Text>
          {earlier && (
            <Text fontSize="xs" color="fg.muted">
              {t('training.set.was', { entry: say(earlier) })}
            </Text>
          )}
          {set.note && (
            <Text fontSize="sm" color="fg.muted">
              {set.note}
            </Text>
          )}
        </Box>
        <IconButton
          variant="ghost"
          boxSize="48px"
          aria-label={t('training.set.edit', { number, name })}
          onClick={() => setEditing(true)}
        >
          <Pencil aria-hidden size={18} />
        </IconButton>
        <IconButton
          variant="ghost"
          boxSize="48px"
          ms="-2"
          aria-label={t('training.set.remove', { number, name })}
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(setId, { onSuccess: () => announce(t('training.set.removedSay')) })
          }
        >
          <Trash2 aria-hidden size={18} />
        </IconButton>
      </Flex>
      {remove.isError && <Failed error={remove.error} />}
    </Box>
  );
}
