import { Box, Input, Text } from '@chakra-ui/react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedNumber } from '../../design/numbers';
import { parseNumber } from '../../design/parse';
import type { WeightUnit } from '../../design/weight';
import type { Measure } from './catalogue';
import { bodyOf, type Entry } from './entry';
import { type Dictated, dictated } from './shorthand';
import { useSetText } from './useSetText';

interface SpokenSetProps {
  name: string;
  measure: Measure;
  unit: WeightUnit;
  last: Entry;
  onLog: (entry: Entry, count: number) => void;
}

/** A set in one line, written short or in plain words; what is left out is as in the fields. */
export function SpokenSet({ name, measure, unit, last, onLog }: SpokenSetProps) {
  const { t } = useTranslation();
  const say = useSetText();
  const hintId = useId();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const lastWeight = parseNumber(last.weight);
  const read = text.trim() === '' ? null : dictated(text, measure, unit, lastWeight);
  const entry = read && completed(read, last);

  function log(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (read && entry) {
      onLog(entry, read.sets);
      setText('');
      setTried(false);
    }
  }

  return (
    <Box flex="1" minW="0">
      <form onSubmit={log} noValidate>
        <Input
          minH="48px"
          variant="subtle"
          px="2.5"
          bg={{ base: 'bg.subtle', _dark: 'bg.muted' }}
          enterKeyHint="done"
          autoComplete="off"
          autoCapitalize="off"
          aria-label={t('training.set.spokenOf', { name })}
          aria-describedby={hintId}
          aria-invalid={tried && !read && text !== ''}
          placeholder={t(`training.set.spoken.${measure}`)}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setTried(false);
          }}
        />
      </form>
      <Text
        id={hintId}
        role="status"
        fontSize="sm"
        color={tried && !read && text ? 'fg.error' : 'fg.muted'}
        mt="1"
        _empty={{ display: 'none' }}
      >
        {hint()}
      </Text>
    </Box>
  );

  function hint(): string {
    if (read && entry) {
      const body = bodyOf('', entry, measure, unit);
      const {
        reps = null,
        weightKg = null,
        rpe = null,
        durationSeconds = null,
        distanceMeters = null,
      } = body;
      const line = say({ reps, weightKg, rpe, durationSeconds, distanceMeters, type: entry.type });
      return read.sets > 1
        ? t('training.set.spokenMany', { count: read.sets, line })
        : t('training.set.spokenOne', { line });
    }
    return tried && text !== '' ? t('training.set.spokenUnclear') : '';
  }
}

/** What was said, on top of what stands in the fields. */
function completed({ entry, step }: Dictated, last: Entry): Entry {
  const before = parseNumber(last.weight);
  const stepped =
    step === undefined || before === null || Number.isNaN(before)
      ? {}
      : { weight: typedNumber(Math.round((before + step) * 100) / 100) };
  return { ...last, ...stepped, ...entry };
}
