import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../design/Failed';
import { Section } from '../../design/Panel';
import { TextField } from '../../design/TextField';
import { useCommands } from '../training/outbox/useOutbox';
import { forgetHere } from './forgetHere';
import { useEraseAccount } from './privacy';

const PARTS = ['account', 'training', 'health', 'coach'] as const;

/** Deletes the account: what goes, a word to type, the password, then the receipt. */
export function ErasePanel() {
  const { t } = useTranslation('account');
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('privacy.erase.title')}>
      <Stack gap="3" align="flex-start">
        <Text color="fg.muted">{t('privacy.erase.what')}</Text>
        {open ? (
          <Confirmation onCancel={() => setOpen(false)} />
        ) : (
          <Button
            variant="outline"
            colorPalette="red"
            color="fg.error"
            minH="44px"
            onClick={() => setOpen(true)}
          >
            {t('privacy.erase.open')}
          </Button>
        )}
      </Stack>
    </Section>
  );
}

function Confirmation({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('account');
  const word = t('privacy.erase.word');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const unsent = useCommands();
  const erase = useEraseAccount();
  const right = typed.trim() === word;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (right) {
      erase.mutate(undefined, { onSuccess: ({ receiptId }) => void forgetHere(unsent, receiptId) });
    }
  }

  return (
    <form onSubmit={submit} noValidate style={{ width: '100%' }}>
      <Stack gap="4">
        <Stack gap="1">
          <Text fontWeight="600">{t('privacy.erase.goes')}</Text>
          <Stack as="ul" gap="1" ps="5" listStyleType="disc">
            {PARTS.map((part) => (
              <li key={part}>{t(`privacy.erase.gone.${part}`)}</li>
            ))}
          </Stack>
        </Stack>
        <Text>{t('privacy.erase.stays')}</Text>
        <Text>{t('privacy.erase.copyFirst')}</Text>
        {unsent.length > 0 && (
          <Text color="fg.error">{t('privacy.erase.unsent', { count: unsent.length })}</Text>
        )}
        <TextField
          label={t('privacy.erase.type', { word })}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxW="280px"
          value={typed}
          onChange={setTyped}
          error={tried && !right ? t('privacy.erase.mistyped', { word }) : undefined}
        />
        {erase.isError && <Failed error={erase.error} />}
        <Flex gap="3" wrap="wrap">
          <Button
            type="submit"
            size="lg"
            colorPalette="red"
            loading={erase.isPending || erase.isSuccess}
          >
            {t('privacy.erase.yes')}
          </Button>
          <Button variant="ghost" size="lg" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Flex>
      </Stack>
    </form>
  );
}
