import { Badge, Flex, Heading, Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { formatDay } from '../../design/dates';
import { Panel } from '../../design/Panel';
import { usePlans } from './plans';

/** The way to every other plan. */
export function PlanLinks({ except }: { except: string }) {
  const { t } = useTranslation();
  const others = usePlans().data?.items.filter(({ id }) => id !== except) ?? [];
  if (others.length === 0) {
    return null;
  }
  return (
    <Stack as="section" gap="3" className="not-printed">
      <Heading as="h2" size="md">
        {t('plan.others')}
      </Heading>
      {others.map(({ id, title, status, createdAt }) => (
        <Panel key={id} py="3">
          <Flex justify="space-between" align="center" gap="3">
            <Stack gap="0">
              <Link asChild fontWeight="600" textDecoration="underline" color="ember.fg">
                <RouterLink to={`/plan/${id}`}>{title ?? t('plan.untitled')}</RouterLink>
              </Link>
              <Text fontSize="sm" color="fg.muted">
                {formatDay(createdAt)}
              </Text>
            </Stack>
            <Badge size="lg">{t(status === 'accepted' ? 'plan.active' : `plan.${status}`)}</Badge>
          </Flex>
        </Panel>
      ))}
    </Stack>
  );
}
