import { Spinner, Text } from '@chakra-ui/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Failed } from '../../../design/Failed';
import { AccountForm } from '../AccountForm';
import { CodeForm } from '../CodeForm';
import { challengeOf, useMe } from '../session';
import { useArrive } from './arrive';
import { useAnswer } from './useAnswer';

/** Where the identity provider sends people back to. */
export default function SignedInPage() {
  const { t } = useTranslation();
  const answer = useAnswer();
  const me = useMe().data;
  const arrive = useArrive();
  const [startedOver, setStartedOver] = useState(false);
  const begun = useRef(false);
  const { mutate } = arrive;
  useEffect(() => {
    if (answer && !begun.current) {
      begun.current = true;
      mutate(answer);
    }
  }, [answer, mutate]);

  const challenge = challengeOf(arrive.error);
  if (startedOver || (challenge !== undefined && me)) {
    return <Navigate to={me ? '/' : '/login'} replace />;
  }
  if (challenge !== undefined) {
    return <CodeForm challenge={challenge} onBack={() => setStartedOver(true)} />;
  }
  if (arrive.data) {
    return <Navigate to={arrive.data.returnTo} replace />;
  }
  const other = {
    text: t('identity.provider.otherwise'),
    link: t(me ? 'identity.provider.back' : 'identity.login.submit'),
    to: me ? '/' : '/login',
  };
  return (
    <AccountForm
      title={t('identity.provider.title')}
      other={answer && !arrive.isError ? undefined : other}
      failure={arrive.isError && <Failed error={arrive.error} />}
    >
      {answer === null && <Text>{t('identity.provider.refused')}</Text>}
      {answer && !arrive.isError && (
        <Text role="status">
          <Spinner size="sm" me="2" />
          {t('identity.provider.wait')}
        </Text>
      )}
    </AccountForm>
  );
}
