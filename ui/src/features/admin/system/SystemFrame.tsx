import { Stack } from '@chakra-ui/react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../parts/AdminPage';
import { SubNav } from '../parts/SubNav';

/** A screen about the machinery. */
export function SystemFrame({ children, ...page }: ComponentProps<typeof AdminPage>) {
  const { t } = useTranslation('admin');
  const places = [
    { to: '/admin/system', label: t('system.status') },
    { to: '/admin/system/models', label: t('system.processors.title') },
    { to: '/admin/system/dead-letters', label: t('system.letters.title') },
  ];
  return (
    <AdminPage {...page}>
      <SubNav label={t('system.places')} places={places} />
      <Stack gap="4">{children}</Stack>
    </AdminPage>
  );
}
