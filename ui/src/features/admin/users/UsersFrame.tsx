import { Stack } from '@chakra-ui/react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../parts/AdminPage';
import { SubNav } from '../parts/SubNav';

/** A screen about people. */
export function UsersFrame({ children, ...page }: ComponentProps<typeof AdminPage>) {
  const { t } = useTranslation('admin');
  const places = [
    { to: '/admin/users', label: t('users.title') },
    { to: '/admin/users/wishes', label: t('users.wishes.title') },
  ];
  return (
    <AdminPage {...page}>
      <SubNav label={t('users.title')} places={places} />
      <Stack gap="4">{children}</Stack>
    </AdminPage>
  );
}
