import { Button, Stack, Text } from '@chakra-ui/react';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spoken } from '../../design/code';
import { Loaded } from '../../design/Loaded';
import { Sheet } from '../../design/Sheet';
import { TextField } from '../../design/TextField';
import { useExerciseSearch } from './catalogue';
import type { SessionExercise } from './sessionExercises';

interface AddExerciseProps {
  onAdd: (exercise: SessionExercise) => void;
}

export function AddExercise({ onAdd }: AddExerciseProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outline" size="xl" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('training.session.add')}
      </Button>
      <Sheet title={t('training.session.add')} open={open} onClose={() => setOpen(false)}>
        <Search
          onPick={(exercise) => {
            onAdd(exercise);
            setOpen(false);
          }}
        />
      </Sheet>
    </>
  );
}

function Search({ onPick }: { onPick: (exercise: SessionExercise) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const found = useExerciseSearch(query);
  return (
    <Stack gap="4">
      <TextField
        label={t('training.session.addSearch')}
        type="search"
        value={text}
        onChange={setText}
      />
      {query.length < 2 ? (
        <Text color="fg.muted">{t('training.session.addHint')}</Text>
      ) : (
        <Loaded query={found}>
          {({ items }) => (
            <Stack as="ul" gap="2" listStyleType="none">
              {items.length === 0 && <Text>{t('training.session.addNone', { query })}</Text>}
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
          )}
        </Loaded>
      )}
    </Stack>
  );
}
