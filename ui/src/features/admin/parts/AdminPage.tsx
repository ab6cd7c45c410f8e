import { Box, Flex, Link, Stack, Text } from '@chakra-ui/react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Page } from '../../../design/Page';
import { useTraining } from '../useTraining';

export interface Crumb {
  to: string;
  label: string;
}

interface AdminPageProps extends ComponentProps<typeof Page> {
  /** The places above this one, the first below the overview first. */
  above?: Crumb[];
}

/** A screen that says where in the house it lies. */
export function AdminPage({ above = [], title, lead, ...page }: AdminPageProps) {
  const { t } = useTranslation('admin');
  const training = useTraining();
  const crumbs = [
    { to: training, label: t('nav.app') },
    { to: '/admin', label: t('nav.admin') },
    ...above,
  ];
  return (
    <Stack gap="3">
      <nav aria-label={t('crumbs')}>
        <Flex as="ol" wrap="wrap" columnGap="2" listStyleType="none" fontSize="sm" color="fg.muted">
          {crumbs.map(({ to, label }) => (
            <Flex
              as="li"
              key={to}
              gap="2"
              align="center"
              hideFrom={to === training ? 'lg' : undefined}
            >
              <Link asChild color="fg.muted" minH="28px">
                <RouterLink to={to}>{label}</RouterLink>
              </Link>
              <span aria-hidden>/</span>
            </Flex>
          ))}
          <Flex as="li" minW="0" align="center">
            <Text aria-current="page" truncate>
              {title}
            </Text>
          </Flex>
        </Flex>
      </nav>
      <Page
        title={title}
        lead={
          lead && (
            <Box as="span" display="block" maxW="640px" overflowWrap="anywhere">
              {lead}
            </Box>
          )
        }
        {...page}
      />
    </Stack>
  );
}
