import { Box, Flex, IconButton, Text } from '@chakra-ui/react';
import { Check, CloudUpload, Pencil, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Afterwards } from '../../design/Afterwards';
import { useAnnounce } from '../../design/Announcer';
import type { Measure } from './catalogue';
import { EditSet } from './EditSet';
import { removeSet } from './outbox/actions';
import type { ShownSet, ShownWorkout } from './outbox/shown';
import { SetConflict } from './SetConflict';
import { useSetText } from './useSetText';

interface SetRowProps {
  workout: ShownWorkout;
  set: ShownSet;
  number: number;
  measure: Measure;
}

/**
 * A set that was done, whether the server has it yet or not; it can be corrected and removed. It is drawn
 * anew only when something about it changed; what a conflict asks depends on the whole session.
 */
export const SetRow = memo(Row, isSame);

function isSame(before: SetRowProps, now: SetRowProps): boolean {
  return (
    !now.set.waiting?.conflict &&
    before.workout.id === now.workout.id &&
    before.number === now.number &&
    before.measure === now.measure &&
    JSON.stringify(before.set) === JSON.stringify(now.set)
  );
}

function Row({ workout, set, number, measure }: SetRowProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const say = useSetText();
  const [editing, setEditing] = useState(false);
  const { name, correctedFrom, waiting } = set;
  const earlier = correctedFrom.at(-1);
  if (editing) {
    return (
      <EditSet
        workoutId={workout.id}
        set={set}
        number={number}
        measure={measure}
        onDone={() => setEditing(false)}
      />
    );
  }
  const conflict = waiting?.conflict;
  return (
    <Box as="li" aria-label={t('training.set.of', { number, name })}>
      <Flex
        align="center"
        gap="2"
        bg={conflict ? 'goldBg' : 'keptBg'}
        borderBottomRadius={conflict ? '0' : 'xl'}
        borderTopRadius="xl"
        ps={{ base: '2', sm: '3' }}
        minH="52px"
      >
        <Box color={conflict ? 'gold' : 'kept'} flexShrink="0">
          {waiting ? (
            <CloudUpload aria-label={t('training.set.waiting')} role="img" size={18} />
          ) : (
            <Check aria-hidden size={18} />
          )}
        </Box>
        <Box flex="1" minW="0" py="1">
          <Text fontWeight="700" fontSize={{ base: 'sm', sm: 'md' }}>
            {say(set)}
          </Text>
          {earlier && (
            <Text fontSize="xs" color="fg.muted">
              {t('training.set.was', { entry: say(earlier) })}
            </Text>
          )}
          {set.note && (
            <Text fontSize="sm" color="fg.muted" overflowWrap="anywhere">
              {set.note}
            </Text>
          )}
        </Box>
        <Afterwards meanwhile={<Box w="88px" />}>
          <IconButton
            variant="ghost"
            boxSize="48px"
            me="-2"
            aria-label={t('training.set.edit', { number, name })}
            onClick={({ detail }) => !isSecondTap(detail) && setEditing(true)}
          >
            <Pencil aria-hidden size={18} />
          </IconButton>
          <IconButton
            variant="ghost"
            boxSize="48px"
            ms="-2"
            aria-label={t('training.set.remove', { number, name })}
            onClick={({ detail }) => {
              if (!isSecondTap(detail)) {
                removeSet(workout.id, set);
                announce(t('training.set.removedSay'));
              }
            }}
          >
            <Trash2 aria-hidden size={18} />
          </IconButton>
        </Afterwards>
      </Flex>
      {waiting?.conflict && <SetConflict workout={workout} set={set} command={waiting} />}
    </Box>
  );
}

/** The second half of the double tap that logged the set was not meant for the row it made. */
const isSecondTap = (taps: number): boolean => taps > 1;
