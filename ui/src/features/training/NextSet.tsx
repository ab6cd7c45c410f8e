import { Flex, IconButton, Stack } from '@chakra-ui/react';
import { Check } from 'lucide-react';
import { type FormEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { useUnit } from '../profile/profile';
import type { Measure } from './catalogue';
import { bodyOf, type Entry, type EntryField, mistakeIn } from './entry';
import { SetFields, TypeSelect } from './SetFields';

interface NextSetProps {
  exerciseId: string;
  name: string;
  number: number;
  measure: Measure;
  initial: Entry;
  rpeHint?: number | null | undefined;
  onLog: (body: Schema<'SetCorrection'>) => void;
}

/** The set to come, filled in already: one tap logs it. */
export function NextSet(props: NextSetProps) {
  const { exerciseId, name, number, measure, initial, rpeHint, onLog } = props;
  const { t } = useTranslation();
  const unit = useUnit();
  const [typed, setTyped] = useState<Entry | null>(null);
  const [wrong, setWrong] = useState<EntryField | null>(null);
  const entry = typed ?? initial;

  function log(event: FormEvent) {
    event.preventDefault();
    const mistake = mistakeIn(entry, measure);
    setWrong(mistake);
    if (!mistake) {
      onLog(bodyOf(exerciseId, entry, measure, unit));
      setTyped(null);
    }
  }

  return (
    <form onSubmit={log} noValidate>
      <Stack gap="2">
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
        <TypeSelect
          value={entry.type}
          number={number}
          name={name}
          onChange={(type) => setTyped({ ...entry, type })}
        />
      </Stack>
    </form>
  );
}

/** The second click of a double click is no second set. */
function meanOne(event: MouseEvent): void {
  if (event.detail > 1) {
    event.preventDefault();
  }
}
