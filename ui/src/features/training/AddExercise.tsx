import { Button, Heading, Link, Stack, Text } from '@chakra-ui/react';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useLocation } from 'react-router';
import { spoken } from '../../design/code';
import { Loaded } from '../../design/Loaded';
import { Sheet } from '../../design/Sheet';
import { TextField } from '../../design/TextField';
import { type Exercise, useExerciseSearch, useOwnExercises } from './catalogue';
import type { SessionExercise } from './sessionExercises';

interface AddExerciseProps {
  onAdd: (exercise: SessionExercise) => void;
}

export function AddExercise({ onAdd }: AddExerciseProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  // Asked for before anybody searches, so that they are there when the network is not.
  const own = useOwnExercises().data?.items ?? [];
  return (
    <>
      <Button variant="outline" size="xl" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('training.session.add')}
      </Button>
      <Sheet title={t('training.session.add')} open={open} onClose={() => setOpen(false)}>
        <Search
          own={own.filter(({ archived }) => !archived)}
          onPick={(exercise) => {
            onAdd(exercise);
            setOpen(false);
          }}
        />
      </Sheet>
    </>
  );
}

interface SearchProps {
  own: Exercise[];
  onPick: (exercise: SessionExercise) => void;
}

function Search({ own, onPick }: SearchProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const found = useExerciseSearch(query);
  const mine = own.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));
  return (
    <Stack gap="4">
      <TextField
        label={t('training.session.addSearch')}
        type="search"
        value={text}
        onChange={setText}
      />
      {mine.length > 0 && (
        <Stack gap="2">
          <Heading as="h3" size="sm">
            {t('training.session.addOwn')}
          </Heading>
          <Offers items={mine} onPick={onPick} />
        </Stack>
      )}
      {query.length < 2 ? (
        <Text color="fg.muted">{t('training.session.addHint')}</Text>
      ) : (
        <Loaded query={found}>
          {({ items }) => {
            const others = items.filter(({ id }) => !mine.some((one) => one.id === id));
            return others.length + mine.length === 0 ? (
              <Text>{t('training.session.addNone', { query })}</Text>
            ) : (
              <Offers items={others} onPick={onPick} />
            );
          }}
        </Loaded>
      )}
      <MakeOne name={query} />
    </Stack>
  );
}

function Offers({ items, onPick }: { items: Exercise[]; onPick: SearchProps['onPick'] }) {
  const { t } = useTranslation();
  return (
    <Stack as="ul" gap="2" listStyleType="none">
      {items.map(({ id, name, primary }) => (
        <li key={id}>
          <Button
            w="full"
            minH="56px"
            h="auto"
            py="2"
            variant="outline"
            justifyContent="space-between"
            whiteSpace="normal"
            textAlign="start"
            aria-label={t('training.session.addOne', { name })}
            onClick={() => onPick({ id, name })}
          >
            {name}
            <Text as="span" color="fg.muted" fontSize="sm" fontWeight="400">
              {primary.map(spoken).join(', ')}
            </Text>
          </Button>
        </li>
      ))}
    </Stack>
  );
}

/** Leads to the form and back into this session. */
function MakeOne({ name }: { name: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const search = name ? `?${new URLSearchParams({ name }).toString()}` : '';
  return (
    <Link asChild color="ember.fg" fontWeight="600" textDecoration="underline">
      <RouterLink to={`/exercises/new${search}`} state={{ back: pathname }}>
        {t('training.session.addMake')}
      </RouterLink>
    </Link>
  );
}
