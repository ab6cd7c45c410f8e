import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from './AdminPage';

export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <AdminPage title={t('app.notFound.title')}>
      <Text>{t('app.notFound.body')}</Text>
    </AdminPage>
  );
}
