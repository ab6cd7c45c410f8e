import { useTranslation } from 'react-i18next';
import { AccountPage } from '../../app/account/AccountPage';
import { CopyPanel } from './CopyPanel';
import { ErasePanel } from './ErasePanel';
import { NoticePanel } from './NoticePanel';
import { RestrictionPanel } from './RestrictionPanel';

/** What a person may do with what is stored about them. */
export default function DataPage() {
  const { t } = useTranslation('account');
  return (
    <AccountPage title={t('privacy.title')} lead={t('privacy.lead')}>
      <CopyPanel />
      <RestrictionPanel />
      <NoticePanel />
      <ErasePanel />
    </AccountPage>
  );
}
