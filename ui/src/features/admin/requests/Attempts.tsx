import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { type Column, Grid } from '../parts/Grid';
import { formatUsd } from '../parts/money';
import { Tag } from '../parts/Tag';
import { useAdminCode } from '../parts/useAdminCode';

type Attempt = Schema<'AttemptView'>;

const TONES = { pending: 'plain', succeeded: 'good', failed: 'bad' } as const;

/** Each time a provider was asked, what it said and what that cost. */
export function Attempts({ attempts }: { attempts: Attempt[] }) {
  const { t } = useTranslation('admin');
  const code = useAdminCode();
  const fault = ({ errorClass, httpStatus }: Attempt) =>
    [errorClass && code('requests.error', errorClass), httpStatus && `HTTP ${httpStatus}`]
      .filter(Boolean)
      .join(' · ');
  const columns: Column<Attempt>[] = [
    {
      key: 'model',
      title: t('ai.prices.model'),
      cell: ({ number, provider, model }) => `${number}. ${provider} · ${model}`,
    },
    {
      key: 'outcome',
      title: t('requests.attempts.outcome'),
      cell: (row) => (
        <>
          <Tag tone={TONES[row.outcome]}>{t(`requests.outcome.${row.outcome}`)}</Tag> {fault(row)}
        </>
      ),
    },
    {
      key: 'millis',
      title: t('requests.attempts.time'),
      figure: true,
      cell: ({ millis }) => (millis === null ? '–' : t('ms', { value: formatNumber(millis, 0) })),
    },
    {
      key: 'tokens',
      title: t('requests.attempts.tokens'),
      figure: true,
      cell: ({ tokens }) =>
        tokens === null
          ? '–'
          : t('requests.attempts.inOut', {
              input: formatNumber(tokens.input),
              output: formatNumber(tokens.output),
            }),
    },
    {
      key: 'cost',
      title: t('requests.attempts.cost'),
      figure: true,
      cell: ({ costMicroUsd, provisional }) =>
        provisional
          ? t('requests.attempts.upTo', { cost: formatUsd(costMicroUsd) })
          : formatUsd(costMicroUsd),
    },
  ];
  return (
    <Section title={t('requests.attempts.title')}>
      <Grid
        label={t('requests.attempts.title')}
        rows={attempts}
        keyOf={({ number }) => String(number)}
        columns={columns}
      />
    </Section>
  );
}
