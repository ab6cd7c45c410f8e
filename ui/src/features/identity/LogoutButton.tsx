import { Button, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../design/Failed';
import { Sheet } from '../../design/Sheet';
import { giveUp } from '../training/outbox/actions';
import { wake } from '../training/outbox/store';
import { useOutbox } from '../training/outbox/useOutbox';
import { useLogout } from './session';

/** Logs out; with entries that are not on the server yet it asks first what is to become of them. */
export function LogoutButton() {
  const { t } = useTranslation();
  const { commands, storage } = useOutbox();
  const logout = useLogout();
  const [asking, setAsking] = useState(false);
  const count = commands.length;

  async function dropAll(): Promise<void> {
    await Promise.all(commands.map(giveUp));
    logout.mutate();
  }

  return (
    <>
      <Button
        size="xl"
        variant="outline"
        loading={logout.isPending}
        onClick={() => (count > 0 ? setAsking(true) : logout.mutate())}
      >
        {t('identity.logout')}
      </Button>
      {logout.isError && <Failed error={logout.error} />}
      <Sheet title={t('training.unsent.title')} open={asking} onClose={() => setAsking(false)}>
        <Stack gap="3">
          <Text>
            {count > 0 ? t('training.unsent.lead', { count }) : t('training.unsent.sent')}
          </Text>
          {count > 0 && (
            <Button size="xl" onClick={wake}>
              {t('training.unsent.send')}
            </Button>
          )}
          {(storage === 'works' || count === 0) && (
            <Button size="xl" variant="outline" onClick={() => logout.mutate()}>
              {t(count > 0 ? 'training.unsent.keep' : 'identity.logout')}
            </Button>
          )}
          {count > 0 && (
            <Button size="xl" variant="outline" colorPalette="red" onClick={() => void dropAll()}>
              {t('training.unsent.drop')}
            </Button>
          )}
        </Stack>
      </Sheet>
    </>
  );
}
