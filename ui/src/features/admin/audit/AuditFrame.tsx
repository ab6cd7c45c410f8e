import { Stack } from '@chakra-ui/react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../parts/AdminPage';
import { SubNav } from '../parts/SubNav';

/** A screen about what happened. */
export function AuditFrame({ children, ...page }: ComponentProps<typeof AdminPage>) {
  const { t } = useTranslation('admin');
  const places = [
    { to: '/admin/audit', label: t('audit.streams.title') },
    { to: '/admin/audit/actions', label: t('audit.actions.title') },
    { to: '/admin/audit/chain', label: t('audit.chain.title') },
  ];
  return (
    <AdminPage {...page}>
      <SubNav label={t('audit.places')} places={places} />
      <Stack gap="4">{children}</Stack>
    </AdminPage>
  );
}
