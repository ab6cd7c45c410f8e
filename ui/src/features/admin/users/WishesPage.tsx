import { Flex, Text } from '@chakra-ui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { formatMoment } from '../../../design/dates';
import { Empty } from '../../../design/Empty';
import { Loaded } from '../../../design/Loaded';
import { Panel } from '../../../design/Panel';
import { ChangeButton } from '../parts/ChangeButton';
import { Grid } from '../parts/Grid';
import { Pages } from '../parts/Pages';
import { Person } from '../parts/Person';
import { Tag, type Tone } from '../parts/Tag';
import { UsersFrame } from './UsersFrame';

type Wish = Schema<'TierRequestView'>;

const WISHES = ['admin', 'wishes'];
const TONES: Record<Wish['state'], Tone> = {
  open: 'warn',
  approved: 'good',
  declined: 'plain',
  superseded: 'plain',
};

/** Who asked for a larger tier, and the way to give it or not. */
export default function WishesPage() {
  const { t } = useTranslation('admin');
  const [search] = useSearchParams();
  const cursor = search.get('cursor');
  const wishes = useQuery({
    queryKey: [...WISHES, cursor],
    queryFn: () =>
      unwrap(
        api.GET('/admin/tier-requests', { params: { query: cursor === null ? {} : { cursor } } }),
      ),
  });
  return (
    <UsersFrame title={t('users.wishes.title')} lead={t('users.wishes.lead')}>
      <Loaded query={wishes} heights={['320px']}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('users.wishes.none')}</Empty>
          ) : (
            <Panel p="2">
              <Grid
                label={t('users.wishes.title')}
                rows={items}
                keyOf={({ id }) => id}
                columns={[
                  {
                    key: 'person',
                    title: t('users.person'),
                    cell: ({ person }) => <Person id={person} />,
                  },
                  {
                    key: 'wish',
                    title: t('users.wishes.wish'),
                    cell: ({ from, to }) => `${t(`tier.${from}`)} → ${t(`tier.${to}`)}`,
                  },
                  {
                    key: 'at',
                    title: t('change.when'),
                    cell: ({ requestedAt }) => formatMoment(requestedAt),
                  },
                  {
                    key: 'state',
                    title: t('users.state'),
                    cell: ({ state, reason }) => (
                      <>
                        <Tag tone={TONES[state]}>{t(`users.wishes.state.${state}`)}</Tag> {reason}
                      </>
                    ),
                  },
                  {
                    key: 'decide',
                    title: t('users.wishes.decide'),
                    cell: (wish) => (wish.state === 'open' ? <Decide wish={wish} /> : '–'),
                  },
                ]}
              />
              <Pages next={next} name="cursor" />
            </Panel>
          )
        }
      </Loaded>
    </UsersFrame>
  );
}

function Decide({ wish }: { wish: Wish }) {
  const { t } = useTranslation('admin');
  const cache = useQueryClient();
  const decide = (approved: boolean) => async (reason: string) => {
    await unwrap(
      api.POST('/admin/tier-requests/{id}/decision', {
        params: { path: { id: wish.person } },
        body: { approved, reason },
      }),
    );
    await cache.invalidateQueries({ queryKey: ['admin'] });
  };
  return (
    <Flex gap="2">
      {([true, false] as const).map((approved) => {
        const label = t(approved ? 'users.wishes.approve' : 'users.wishes.decline');
        return (
          <ChangeButton
            key={label}
            label={label}
            title={label}
            confirm={label}
            done={t('change.done')}
            danger={!approved}
            send={decide(approved)}
          >
            {() => (
              <Text>
                {t('change.from', {
                  before: t(`tier.${wish.from}`),
                  after: t(`tier.${approved ? wish.to : wish.from}`),
                })}
              </Text>
            )}
          </ChangeButton>
        );
      })}
    </Flex>
  );
}
