import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { CheckRow } from '../../../design/CheckRow';
import { Choices, toggled } from '../../../design/Choices';
import { Failed } from '../../../design/Failed';
import { TextField } from '../../../design/TextField';
import { useMe } from '../session';
import { type Scope, SCOPES, useMakeToken, wordOf } from './tokens';

const TERMS = ['30', '90', '180', '365'] as const;
type Term = (typeof TERMS)[number];

interface NewTokenProps {
  onMade: (secret: string) => void;
  onCancel: () => void;
}

/** What a new token is called, what it may do and for how long. */
export function NewToken({ onMade, onCancel }: NewTokenProps) {
  const { t } = useTranslation('account');
  const isAdmin = useMe().data?.roles.includes('admin') === true;
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Scope[]>([]);
  const [term, setTerm] = useState<Term>('90');
  const [tried, setTried] = useState(false);
  const make = useMakeToken();
  const refused = make.error instanceof Problem ? make.error.fields : {};
  const offered: Scope[] = isAdmin ? [...SCOPES, 'analytics:read'] : SCOPES;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && scopes.length > 0) {
      make.mutate(
        { name: name.trim(), scopes, days: Number(term) },
        { onSuccess: ({ secret }) => onMade(secret) },
      );
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="4">
        <TextField
          label={t('security.tokens.name')}
          hint={t('security.tokens.nameHint')}
          autoComplete="off"
          maxLength={80}
          value={name}
          onChange={setName}
          error={tried && name.trim() === '' ? t('security.tokens.nameMissing') : refused['name']}
        />
        <fieldset>
          <Text as="legend" fontWeight="600">
            {t('security.tokens.scopes')}
          </Text>
          <Stack gap="0" align="flex-start" mt="1">
            {offered.map((scope) => (
              <CheckRow
                key={scope}
                label={t(wordOf(scope))}
                checked={scopes.includes(scope)}
                onChange={() => setScopes(toggled(scopes, scope))}
              />
            ))}
          </Stack>
          {tried && scopes.length === 0 && (
            <Text role="alert" color="fg.error" fontSize="sm">
              {t('security.tokens.scopesMissing')}
            </Text>
          )}
        </fieldset>
        <Choices<Term>
          legend={t('security.tokens.days')}
          options={TERMS.map((days) => ({
            value: days,
            label: t(`security.tokens.term.days${days}`),
          }))}
          chosen={[term]}
          onToggle={setTerm}
        />
        {make.isError && refused['name'] === undefined && <Failed error={make.error} />}
        <Flex gap="3" wrap="wrap">
          <Button type="submit" size="lg" loading={make.isPending}>
            {t('security.tokens.make')}
          </Button>
          <Button variant="ghost" size="lg" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Flex>
      </Stack>
    </form>
  );
}
