import { Stack } from '@chakra-ui/react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../parts/AdminPage';
import { SubNav } from '../parts/SubNav';

/** A screen about language models. */
export function AiPage({ children, above = [], ...page }: ComponentProps<typeof AdminPage>) {
  const { t } = useTranslation('admin');
  const places = [
    { to: '/admin/ai', label: t('ai.providers.title') },
    { to: '/admin/ai/prices', label: t('ai.prices.title') },
    { to: '/admin/ai/routing', label: t('ai.routing.title') },
    { to: '/admin/ai/test', label: t('ai.test.title') },
    { to: '/admin/ai/requests', label: t('requests.title') },
    { to: '/admin/ai/decisions', label: t('ai.decisions.title') },
  ];
  return (
    <AdminPage above={above} {...page}>
      <SubNav label={t('ai.places')} places={places} />
      <Stack gap="4">{children}</Stack>
    </AdminPage>
  );
}
