import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../../design/Loaded';
import { AdminPage } from '../parts/AdminPage';
import { useRequest } from './requests';
import { RequestStory } from './RequestStory';

/** The whole story of one request, whoever made it. */
export default function RequestPage() {
  const { t } = useTranslation('admin');
  const { id = '' } = useParams();
  const request = useRequest(id);
  return (
    <AdminPage
      title={t('requests.one')}
      lead={id}
      above={[
        { to: '/admin/ai', label: t('nav.ai') },
        { to: '/admin/ai/requests', label: t('requests.title') },
      ]}
    >
      <Loaded
        query={request}
        heights={['140px', '200px', '200px']}
        missing={<Text>{t('requests.missing')}</Text>}
      >
        {(view) => <RequestStory request={view} />}
      </Loaded>
    </AdminPage>
  );
}
