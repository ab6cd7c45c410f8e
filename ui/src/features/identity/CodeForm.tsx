import { Button } from '@chakra-ui/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem';
import { Failed } from '../../design/Failed';
import { TextField } from '../../design/TextField';
import { AccountForm } from './AccountForm';
import { useSecondHalf } from './session';

/** The second half of logging in: a code of the app, or a recovery code. */
export function CodeForm({ challenge, onBack }: { challenge: string; onBack: () => void }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const finish = useSecondHalf();
  const wrong = finish.error instanceof Problem && finish.error.status === 401;
  const missing = tried && code.trim() === '';
  useEffect(() => field.current?.focus(), []);

  function submit() {
    setTried(true);
    if (code.trim() !== '') {
      finish.mutate({ challenge, code: code.trim() });
    }
  }

  return (
    <AccountForm
      title={t('identity.code.title')}
      submit={t('identity.login.submit')}
      pending={finish.isPending}
      failure={finish.isError && !wrong && <Failed error={finish.error} />}
      onSubmit={submit}
      beside={
        <Button variant="ghost" minH="44px" onClick={onBack}>
          {t('identity.code.back')}
        </Button>
      }
    >
      <TextField
        ref={field}
        label={t('identity.code.label')}
        hint={t('identity.code.hint')}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        value={code}
        error={missing ? t('identity.code.missing') : wrong ? t('identity.code.wrong') : undefined}
        onChange={setCode}
      />
    </AccountForm>
  );
}
