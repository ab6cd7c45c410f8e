import { useTranslation } from 'react-i18next';
import { AccountPage } from '../../../app/account/AccountPage';
import { Loaded } from '../../../design/Loaded';
import { PasskeysPanel } from '../passkey/PasskeysPanel';
import { Devices } from './Devices';
import { EmailPanel } from './EmailPanel';
import { FactorPanel } from './FactorPanel';
import { FirstPassword } from './FirstPassword';
import { PasswordForm } from './PasswordForm';
import { ProviderPanel } from './ProviderPanel';
import { useSecurity } from './security';
import { TokensPanel } from './TokensPanel';

/** How one logs in, where one is logged in, and what may act for one. */
export default function SecurityPage() {
  const { t } = useTranslation('account');
  const security = useSecurity();
  return (
    <AccountPage title={t('security.title')} lead={t('security.lead')}>
      <Loaded query={security} heights={['132px', '132px', '168px']}>
        {(known) => (
          <>
            {known.password ? (
              <PasswordForm changedAt={known.passwordChangedAt} />
            ) : (
              <FirstPassword />
            )}
            {known.provider && <ProviderPanel provider={known.provider} />}
            <FactorPanel security={known} />
            <EmailPanel verified={known.emailVerified} />
          </>
        )}
      </Loaded>
      <PasskeysPanel />
      <Devices />
      <TokensPanel />
    </AccountPage>
  );
}
