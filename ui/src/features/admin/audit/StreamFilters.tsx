import { Box, Button, Flex } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../design/Panel';
import { TextField } from '../../../design/TextField';
import { Pick } from '../parts/Pick';
import { KINDS, type StreamKind } from './audit';

interface StreamFiltersProps {
  kind: StreamKind | '';
  query: string;
  ask: (asked: { kind: string; query: string }) => void;
}

/** What to look for in the log. */
export function StreamFilters({ kind, query, ask }: StreamFiltersProps) {
  const { t } = useTranslation('admin');
  const [typed, setTyped] = useState(query);

  function search(event: FormEvent) {
    event.preventDefault();
    ask({ kind, query: typed.trim() });
  }

  return (
    <Panel>
      <form onSubmit={search} role="search">
        <Flex gap="4" wrap="wrap" align="flex-end">
          <Box flex="1 1 280px">
            <TextField
              label={t('audit.streams.query')}
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={setTyped}
            />
          </Box>
          <Pick<StreamKind | ''>
            label={t('audit.streams.kind')}
            value={kind}
            options={[
              { value: '', label: t('users.any') },
              ...KINDS.map((value) => ({ value, label: t(`audit.kind.${value}`) })),
            ]}
            onChange={(picked) => ask({ kind: picked, query: typed.trim() })}
          />
          <Button type="submit" size="lg">
            {t('users.search')}
          </Button>
        </Flex>
      </form>
    </Panel>
  );
}
