import { useTranslation } from 'react-i18next';
import { AccountPage } from '../../../app/account/AccountPage';
import { Allowance } from './Allowance';
import { Downgrade } from './Downgrade';
import { TierOffers } from './TierOffers';
import { Upgrade } from './Upgrade';

/** The tier, what is used of it, and what each tier gives. */
export default function MembershipPage() {
  const { t } = useTranslation('account');
  return (
    <AccountPage title={t('tiers.title')} lead={t('tiers.lead')}>
      <Allowance />
      <TierOffers />
      <Upgrade />
      <Downgrade />
    </AccountPage>
  );
}
