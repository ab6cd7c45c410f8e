import { Link } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { formatMoment } from '../../../design/dates';
import { formatNumber } from '../../../design/numbers';
import { type Column, Grid } from '../parts/Grid';
import { Person } from '../parts/Person';
import { Tag, type Tone } from '../parts/Tag';
import { streamPath } from './paths';
import type { Verification } from './verifications';

const TONES: Record<Verification['state'], Tone> = {
  running: 'plain',
  whole: 'good',
  broken: 'bad',
  failed: 'warn',
};

/** Every verification there was: when, by whom, why, and what came of it. */
export function VerificationTable({ runs }: { runs: Verification[] }) {
  const { t } = useTranslation('admin');
  const columns: Column<Verification>[] = [
    {
      key: 'when',
      title: t('change.when'),
      cell: ({ startedAt, operation }) => (
        <Link asChild textDecoration="underline">
          <RouterLink to={streamPath(`operation-${operation}`)}>
            {formatMoment(startedAt)}
          </RouterLink>
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('audit.verify.result'),
      cell: ({ state, fault }) => (
        <Tag tone={TONES[state]}>
          {fault
            ? t('audit.verify.state.brokenAt', { position: formatNumber(fault.position) })
            : t(`audit.verify.state.${state}`)}
        </Tag>
      ),
    },
    {
      key: 'checked',
      title: t('audit.verify.checked'),
      figure: true,
      cell: ({ checked, total }) => `${formatNumber(checked)} / ${formatNumber(total)}`,
    },
    {
      key: 'who',
      title: t('change.who'),
      cell: ({ actor }) => (actor === null ? '–' : <Person id={actor} />),
    },
    { key: 'why', title: t('change.why'), cell: ({ reason }) => reason ?? '–' },
  ];
  return (
    <Grid
      label={t('audit.verify.history')}
      columns={columns}
      rows={runs}
      keyOf={({ operation }) => operation}
    />
  );
}
