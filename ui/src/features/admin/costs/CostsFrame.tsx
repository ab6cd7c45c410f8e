import { Stack } from '@chakra-ui/react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../parts/AdminPage';
import { SubNav } from '../parts/SubNav';

/** A screen about money. */
export function CostsFrame({ children, ...page }: ComponentProps<typeof AdminPage>) {
  const { t } = useTranslation('admin');
  const places = [
    { to: '/admin/costs', label: t('costs.title') },
    { to: '/admin/costs/budgets', label: t('costs.budgets.title') },
    { to: '/admin/costs/bill', label: t('costs.bill.title') },
  ];
  return (
    <AdminPage {...page}>
      <SubNav label={t('costs.places')} places={places} />
      <Stack gap="4">{children}</Stack>
    </AdminPage>
  );
}
