import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../design/Announcer';
import { Failed } from '../../../design/Failed';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { TextField } from '../../../design/TextField';
import { hasPasskeys } from './webauthn';
import { PasskeyLine } from './PasskeyLine';
import { useAddPasskey, usePasskeys } from './passkeys';

/** The person's passkeys, and the way to another one. */
export function PasskeysPanel() {
  const { t } = useTranslation('account');
  const [adding, setAdding] = useState(false);
  return (
    <Section title={t('security.passkeys.title')}>
      <Stack gap="4">
        <Text color="fg.muted">{t('security.passkeys.lead')}</Text>
        <Loaded query={usePasskeys()} heights={['56px']}>
          {({ items }) =>
            items.length === 0 ? (
              <Text>{t('security.passkeys.none')}</Text>
            ) : (
              <Stack as="ul" gap="4" listStyleType="none">
                {items.map((passkey) => (
                  <Flex as="li" key={passkey.id}>
                    <PasskeyLine passkey={passkey} />
                  </Flex>
                ))}
              </Stack>
            )
          }
        </Loaded>
        {adding && <NewPasskey onDone={() => setAdding(false)} />}
        {!adding && hasPasskeys() && (
          <Button alignSelf="start" variant="outline" minH="44px" onClick={() => setAdding(true)}>
            {t('security.passkeys.open')}
          </Button>
        )}
        {!hasPasskeys() && <Text>{t('security.passkeys.cannot')}</Text>}
      </Stack>
    </Section>
  );
}

function NewPasskey({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const add = useAddPasskey();
  const missing = tried && name.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '') {
      add.mutate(name.trim(), {
        onSuccess: (made) => {
          if (made) {
            announce(t('security.passkeys.added'));
            onDone();
          }
        },
      });
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="4">
        <TextField
          label={t('security.passkeys.name')}
          hint={t('security.passkeys.nameHint')}
          maxLength={60}
          value={name}
          error={missing ? t('security.passkeys.nameMissing') : undefined}
          onChange={setName}
        />
        {add.data === false && <Text role="status">{t('security.passkeys.turnedBack')}</Text>}
        {add.isError && <Failed error={add.error} />}
        <Flex gap="3" wrap="wrap">
          <Button
            type="submit"
            minH="44px"
            loading={add.isPending}
            loadingText={t('security.passkeys.make')}
          >
            {t('security.passkeys.make')}
          </Button>
          <Button variant="ghost" minH="44px" onClick={onDone}>
            {t('cancel')}
          </Button>
        </Flex>
      </Stack>
    </form>
  );
}
