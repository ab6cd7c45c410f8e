import { Skeleton, Stack, VisuallyHidden } from '@chakra-ui/react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { Failed } from './Failed';

const UNKNOWN = new Set([400, 404]);

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  heights?: string[];
  /** What to show instead when there is no such thing. */
  missing?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Shows a query's data, its skeleton while it loads, or why it failed. */
export function Loaded<T>({
  query,
  heights = ['120px', '120px'],
  missing,
  children,
}: LoadedProps<T>) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (missing && query.error instanceof Problem && UNKNOWN.has(query.error.status)) {
    return missing;
  }
  return query.isError ? (
    <Failed error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Skeletons heights={heights} />
  );
}

export function Skeletons({ heights }: { heights: string[] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="4" aria-busy="true">
      <VisuallyHidden role="status">{t('app.loading')}</VisuallyHidden>
      {heights.map((height, index) => (
        <Skeleton key={`${index}-${height}`} height={height} rounded="2xl" />
      ))}
    </Stack>
  );
}
