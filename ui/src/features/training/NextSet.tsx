import { Flex, IconButton, Stack } from '@chakra-ui/react';
import { Check } from 'lucide-react';
import { type FormEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnit } from '../profile/profile';
import type { Measure } from './catalogue';
import { bodyOf, type Entry, type EntryField, mistakeIn, onceMore } from './entry';
import type { SetEntry } from './outbox/command';
import { SetFields, TypeSelect } from './SetFields';
import { SpokenSet } from './SpokenSet';

interface NextSetProps {
  exerciseId: string;
  name: string;
  number: number;
  measure: Measure;
  initial: Entry;
  rpeHint?: number | null | undefined;
  onLog: (entry: SetEntry, count: number) => void;
}

/** What follows the set just logged, until the session has caught up and says so itself. */
interface Logged {
  before: Entry;
  next: Entry;
}

const isSame = (one: Entry, other: Entry): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The set to come, filled in already: one tap logs it. */
export function NextSet(props: NextSetProps) {
  const { exerciseId, name, number, measure, initial, rpeHint, onLog } = props;
  const { t } = useTranslation();
  const unit = useUnit();
  const [typed, setTyped] = useState<Entry | null>(null);
  const [logged, setLogged] = useState<Logged | null>(null);
  const [wrong, setWrong] = useState<EntryField | null>(null);
  if (logged && !isSame(logged.before, initial)) {
    setLogged(null);
  }
  const entry = typed ?? logged?.next ?? initial;

  function logEntry(said: Entry, count: number): void {
    const mistake = mistakeIn(said, measure);
    setWrong(mistake);
    if (mistake) {
      setTyped(said);
    } else {
      onLog(bodyOf(exerciseId, said, measure, unit), count);
      setTyped(null);
      const next = said.type === 'warmup' ? initial : onceMore(said);
      setLogged(isSame(next, initial) ? null : { before: initial, next });
    }
  }

  function log(event: FormEvent) {
    event.preventDefault();
    logEntry(entry, 1);
  }

  return (
    <Stack gap="2">
      <form onSubmit={log} noValidate>
        <Flex gap="2" align="flex-end">
          <SetFields
            entry={entry}
            measure={measure}
            unit={unit}
            number={number}
            name={name}
            wrong={wrong}
            rpeHint={rpeHint}
            onChange={setTyped}
          />
          <IconButton
            type="submit"
            onClick={meanOne}
            boxSize="48px"
            alignSelf={wrong ? 'center' : 'flex-end'}
            aria-label={t('training.set.log', { number, name })}
          >
            <Check aria-hidden />
          </IconButton>
        </Flex>
      </form>
      <Flex gap="2" align="flex-start">
        <TypeSelect
          value={entry.type}
          number={number}
          name={name}
          onChange={(type) => setTyped({ ...entry, type })}
        />
        <SpokenSet name={name} measure={measure} unit={unit} last={entry} onLog={logEntry} />
      </Flex>
    </Stack>
  );
}

/** The second click of a double click is no second set. */
function meanOne(event: MouseEvent): void {
  if (event.detail > 1) {
    event.preventDefault();
  }
}
