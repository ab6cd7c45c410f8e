import { Button, Flex, Stack } from '@chakra-ui/react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { useAnnounce } from '../../../design/Announcer';
import { Failed } from '../../../design/Failed';
import { useConfirmed } from '../../identity/stepup/useConfirmed';
import { TextBox } from './TextBox';

const LONGEST = 500;

interface ReasonedChangeProps {
  /** What the button says. */
  confirm: string;
  /** What is said once it is done. */
  done: string;
  danger?: boolean;
  /** False while what is to be sent is not complete. */
  ready?: boolean;
  send: (reason: string) => Promise<unknown>;
  onDone: () => void;
  /** What changes; gets the server's complaints by field, and whether it was tried to send it. */
  children: (errors: Record<string, string>, tried: boolean) => ReactNode;
}

/** Every change of an administrator: what it is, why, and a button that does it. */
export function ReasonedChange(props: ReasonedChangeProps) {
  const { confirm, done, danger = false, ready = true, send, onDone, children } = props;
  const { t } = useTranslation('admin');
  const announce = useAnnounce();
  const confirmed = useConfirmed();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: () => confirmed(() => send(reason.trim())),
    onSuccess: () => {
      announce(done);
      onDone();
    },
  });
  const errors = change.error instanceof Problem ? change.error.fields : {};
  const told = tried && reason.trim() === '' ? t('change.reasonMissing') : errors['reason'];

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '' && ready) {
      change.mutate();
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="4">
        {children(errors, tried)}
        <TextBox
          label={t('change.reason')}
          hint={t('change.reasonHint')}
          rows={2}
          maxLength={LONGEST}
          required
          value={reason}
          onChange={setReason}
          error={told}
        />
        {change.isError && <Failed error={change.error} />}
        <Flex gap="3" wrap="wrap">
          <Button
            type="submit"
            size="xl"
            colorPalette={danger ? 'red' : undefined}
            loading={change.isPending}
            loadingText={confirm}
          >
            {confirm}
          </Button>
        </Flex>
      </Stack>
    </form>
  );
}
