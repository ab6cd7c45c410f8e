import { Link, Stack, Text } from '@chakra-ui/react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { Loaded } from '../../../design/Loaded';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { Facts } from '../parts/Facts';

/** How many people there are and how much they do. */
export function PeoplePanel() {
  const { t } = useTranslation('admin');
  const glance = useQuery({
    queryKey: ['admin', 'analytics'],
    queryFn: () => unwrap(api.GET('/admin/analytics')),
  });
  return (
    <Section title={t('overview.people')}>
      <Stack gap="4">
        <Loaded query={glance} heights={['100px']}>
          {(view) => (
            <>
              <Facts
                facts={(
                  ['registered', 'opened', 'active', 'sessions', 'sets', 'aiRequests'] as const
                ).map((key) => ({
                  name: t(`overview.figure.${key}`),
                  value: formatNumber(view[key]),
                }))}
              />
              <Text fontSize="sm" color="fg.muted">
                {t('overview.agreed', { agreed: view.agreed, registered: view.registered })}
              </Text>
            </>
          )}
        </Loaded>
        <Link asChild textDecoration="underline" minH="28px" alignSelf="flex-start">
          <RouterLink to="/admin/users">{t('overview.all')}</RouterLink>
        </Link>
      </Stack>
    </Section>
  );
}
