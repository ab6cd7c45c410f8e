import { Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../../design/Loaded';
import { AdminPage } from '../parts/AdminPage';
import { Tag } from '../parts/Tag';
import { Account } from './Account';
import { PersonRequests } from './PersonRequests';
import { Usage } from './Usage';
import { useUser } from './users';
import { WhoItIs } from './WhoItIs';

/** One person: the account, what is used of the tier, what was asked, and who it is for a reason. */
export default function UserPage() {
  const { t } = useTranslation('admin');
  const { id = '' } = useParams();
  const user = useUser(id);
  const summary = user.data?.user;
  return (
    <AdminPage
      title={summary?.nameHint ?? t('users.one')}
      lead={summary?.emailHint ?? id}
      above={[{ to: '/admin/users', label: t('users.title') }]}
      action={
        summary && (
          <Flex gap="2">
            <Tag tone={summary.tier === 'free' ? 'plain' : 'good'}>{t(`tier.${summary.tier}`)}</Tag>
            {summary.roles.includes('admin') && <Tag>{t('users.admin')}</Tag>}
            {summary.disabled && <Tag tone="bad">{t('users.disabled')}</Tag>}
          </Flex>
        )
      }
    >
      <Loaded
        query={user}
        heights={['220px', '260px', '200px']}
        missing={<Text>{t('users.missing')}</Text>}
      >
        {(detail) => (
          <Stack gap="4">
            <Account detail={detail} />
            <Usage usage={detail.usage} />
            <PersonRequests id={id} />
            <WhoItIs id={id} />
          </Stack>
        )}
      </Loaded>
    </AdminPage>
  );
}
