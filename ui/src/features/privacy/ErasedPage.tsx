import { Button, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CopyLine } from '../../app/account/CopyLine';
import { Told } from '../../app/account/Told';
import '../../app/account/words';
import { formatMoment } from '../../design/dates';
import { Loaded } from '../../design/Loaded';
import { AccountForm } from '../identity/AccountForm';
import { useErasure } from './privacy';

/** The receipt of an erasure, for whoever holds its number. */
export default function ErasedPage() {
  const { t } = useTranslation('account');
  const { receipt = '' } = useParams();
  const erasure = useErasure(receipt);
  const erased = erasure.data?.status === 'erased';
  return (
    <AccountForm title={t(erased ? 'privacy.erased.doneTitle' : 'privacy.erased.title')}>
      <Loaded
        query={erasure}
        heights={['160px']}
        missing={<Text>{t('privacy.erased.unknown')}</Text>}
      >
        {({ erasedAt, receiptId }) => (
          <>
            <Told good={erasedAt !== null}>
              {erasedAt === null
                ? t('privacy.erased.under')
                : t('privacy.erased.done', { when: formatMoment(erasedAt) })}
            </Told>
            <CopyLine label={t('privacy.erased.receipt')} text={receiptId} />
            <Text color="fg.muted">{t('privacy.erased.keep')}</Text>
            <Text>{t('privacy.erased.farewell')}</Text>
          </>
        )}
      </Loaded>
      <Button asChild variant="outline" size="lg">
        <Link to="/login">{t('privacy.erased.home')}</Link>
      </Button>
    </AccountForm>
  );
}
