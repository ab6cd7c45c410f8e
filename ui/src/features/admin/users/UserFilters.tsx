import { Box, Button, Flex } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../design/Panel';
import { TextField } from '../../../design/TextField';
import { Pick } from '../parts/Pick';
import { type Asked, SORTS, type State, type UserQuestion } from './question';
import { type Tier, TIERS } from './users';

interface UserFiltersProps {
  question: UserQuestion;
  ask: (change: Asked) => void;
}

/** Whom to look for. */
export function UserFilters({ question, ask }: UserFiltersProps) {
  const { t } = useTranslation('admin');
  const [email, setEmail] = useState(question.email ?? '');
  const [name, setName] = useState(question.name ?? '');

  function search(event: FormEvent) {
    event.preventDefault();
    ask({ email: email.trim(), name: name.trim() });
  }

  return (
    <Panel>
      <form onSubmit={search} role="search">
        <Flex gap="4" wrap="wrap" align="flex-end">
          <Box flex="1 1 220px">
            <TextField
              label={t('users.email')}
              type="email"
              autoComplete="off"
              value={email}
              onChange={setEmail}
            />
          </Box>
          <Box flex="1 1 160px">
            <TextField label={t('users.name')} autoComplete="off" value={name} onChange={setName} />
          </Box>
          <Pick<Tier | ''>
            label={t('users.tier')}
            value={question.tier ?? ''}
            options={[
              { value: '', label: t('users.any') },
              ...TIERS.map((value) => ({ value, label: t(`tier.${value}`) })),
            ]}
            onChange={(tier) => ask({ tier })}
          />
          <Pick<State | ''>
            label={t('users.state')}
            value={question.state ?? ''}
            options={[
              { value: '', label: t('users.any') },
              { value: 'active', label: t('users.active') },
              { value: 'disabled', label: t('users.disabled') },
            ]}
            onChange={(state) => ask({ state })}
          />
          <Box hideFrom="md">
            <Pick
              label={t('users.sort')}
              value={question.sort ?? 'registered'}
              options={SORTS.map((value) => ({ value, label: t(`users.sorts.${value}`) }))}
              onChange={(sort) => ask({ sort })}
            />
          </Box>
          <Button type="submit" size="lg">
            {t('users.search')}
          </Button>
        </Flex>
      </form>
    </Panel>
  );
}
