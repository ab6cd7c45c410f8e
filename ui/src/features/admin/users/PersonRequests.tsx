import { Button, Flex, Link, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { formatMoment } from '../../../design/dates';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { Grid } from '../parts/Grid';
import { formatUsd } from '../parts/money';
import { Tag } from '../parts/Tag';
import { useAdminCode } from '../parts/useAdminCode';
import { STATE_TONES } from '../requests/tones';
import { usePersonRequests } from './users';

/** What a person asked of language models, each with the way to its story. */
export function PersonRequests({ id }: { id: string }) {
  const { t } = useTranslation('admin');
  const code = useAdminCode();
  const [before, setBefore] = useState<string | null>(null);
  const requests = usePersonRequests(id, before);
  return (
    <Section title={t('users.asked')}>
      <Loaded query={requests} heights={['160px']}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Text color="fg.muted">{t('users.neverAsked')}</Text>
          ) : (
            <>
              <Grid
                label={t('users.asked')}
                rows={items}
                keyOf={(request) => request.id}
                columns={[
                  {
                    key: 'at',
                    title: t('requests.asked'),
                    cell: (request) => (
                      <Link asChild textDecoration="underline">
                        <RouterLink to={`/admin/ai/requests/${request.id}`}>
                          {formatMoment(request.askedAt)}
                        </RouterLink>
                      </Link>
                    ),
                  },
                  {
                    key: 'for',
                    title: t('requests.purpose'),
                    cell: ({ purpose }) => code('requests.for', purpose),
                  },
                  {
                    key: 'state',
                    title: t('requests.outcomeOf'),
                    cell: ({ state }) => (
                      <Tag tone={STATE_TONES[state]}>{t(`requests.state.${state}`)}</Tag>
                    ),
                  },
                  {
                    key: 'by',
                    title: t('requests.by'),
                    cell: ({ answeredBy }) =>
                      answeredBy ? `${answeredBy.provider} · ${answeredBy.model}` : '–',
                  },
                  {
                    key: 'cost',
                    title: t('requests.attempts.cost'),
                    figure: true,
                    cell: ({ chargedMicroUsd }) => formatUsd(chargedMicroUsd),
                  },
                ]}
              />
              <Flex gap="3" mt="3">
                {before !== null && (
                  <Button variant="outline" minH="44px" onClick={() => setBefore(null)}>
                    {t('pages.first')}
                  </Button>
                )}
                {next !== null && (
                  <Button variant="outline" minH="44px" onClick={() => setBefore(next)}>
                    {t('pages.next')}
                  </Button>
                )}
              </Flex>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
