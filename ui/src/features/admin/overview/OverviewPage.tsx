import { SimpleGrid } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../parts/AdminPage';
import { ModelsPanel } from './ModelsPanel';
import { MoneyPanel } from './MoneyPanel';
import { PeoplePanel } from './PeoplePanel';
import { SystemPanel } from './SystemPanel';

/** What an administrator has to know first. */
export default function OverviewPage() {
  const { t } = useTranslation('admin');
  return (
    <AdminPage title={t('nav.overview')}>
      <SimpleGrid columns={{ base: 1, xl: 2 }} gap="4">
        <MoneyPanel />
        <ModelsPanel />
        <SystemPanel />
        <PeoplePanel />
      </SimpleGrid>
    </AdminPage>
  );
}
