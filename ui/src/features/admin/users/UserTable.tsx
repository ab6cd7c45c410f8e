import { Button, Link } from '@chakra-ui/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { formatDate, formatMoment } from '../../../design/dates';
import { formatNumber } from '../../../design/numbers';
import { type Column, Grid } from '../parts/Grid';
import { formatUsd } from '../parts/money';
import { Tag } from '../parts/Tag';
import type { Asked, Sort } from './question';
import type { UserSummary } from './users';

interface UserTableProps {
  users: UserSummary[];
  sort: Sort;
  ask: (change: Asked) => void;
}

/** People with what an administrator may know of anybody; the headings sort. */
export function UserTable({ users, sort, ask }: UserTableProps) {
  const { t } = useTranslation('admin');
  const sortable = (
    by: Sort,
    title: string,
  ): Pick<Column<UserSummary>, 'title' | 'sorted' | 'head'> => {
    const way = by === 'name' ? 'ascending' : 'descending';
    const Arrow = by === 'name' ? ArrowUp : ArrowDown;
    return {
      title,
      sorted: sort === by ? way : 'none',
      head: (
        <Button
          variant="ghost"
          size="sm"
          px="1"
          mx="-1"
          color="inherit"
          onClick={() => ask({ sort: by })}
        >
          {title}
          {sort === by && <Arrow aria-hidden size={14} />}
        </Button>
      ),
    };
  };
  const columns: Column<UserSummary>[] = [
    {
      key: 'name',
      ...sortable('name', t('users.person')),
      cell: ({ id, nameHint, emailHint }) => (
        <Link asChild textDecoration="underline">
          <RouterLink to={`/admin/users/${id}`}>
            {nameHint === null ? t('users.erased') : `${nameHint} · ${emailHint ?? ''}`}
          </RouterLink>
        </Link>
      ),
    },
    {
      key: 'tier',
      title: t('users.tier'),
      cell: ({ tier, disabled, roles }) => (
        <>
          <Tag tone={tier === 'free' ? 'plain' : 'good'}>{t(`tier.${tier}`)}</Tag>{' '}
          {roles.includes('admin') && <Tag>{t('users.admin')}</Tag>}{' '}
          {disabled && <Tag tone="bad">{t('users.disabled')}</Tag>}
        </>
      ),
    },
    {
      key: 'registered',
      ...sortable('registered', t('users.registered')),
      cell: ({ registeredAt }) => formatDate(registeredAt.slice(0, 10)),
    },
    {
      key: 'seen',
      title: t('users.seen'),
      cell: ({ lastSeenAt }) => (lastSeenAt === null ? '–' : formatMoment(lastSeenAt)),
    },
    {
      key: 'requests',
      ...sortable('requests', t('users.requests')),
      figure: true,
      cell: ({ requestsThisMonth }) => formatNumber(requestsThisMonth),
    },
    {
      key: 'spend',
      ...sortable('spend', t('users.spend')),
      figure: true,
      cell: ({ microUsdThisMonth }) => formatUsd(microUsdThisMonth),
    },
  ];
  return <Grid label={t('users.title')} columns={columns} rows={users} keyOf={({ id }) => id} />;
}
