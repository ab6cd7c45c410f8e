import { Box } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { Grid } from '../parts/Grid';
import { spokenPath } from './leaves';
import { Value } from './Value';

/** What changed, with the value before struck gold and the value after green. */
export function StateDiff({ changes, label }: { changes: Schema<'StateChange'>[]; label: string }) {
  const { t } = useTranslation('admin');
  return (
    <Grid
      label={label}
      rows={changes}
      keyOf={({ path }) => path}
      columns={[
        {
          key: 'path',
          title: t('audit.step.what'),
          cell: ({ path }) => spokenPath(path) || t('audit.step.all'),
        },
        {
          key: 'before',
          title: t('audit.step.before'),
          cell: ({ before }) => (
            <Box as="del" display="block" textDecoration="none" bg="goldBg" px="2" rounded="md">
              <Value value={before} />
            </Box>
          ),
        },
        {
          key: 'after',
          title: t('audit.step.after'),
          cell: ({ after }) => (
            <Box as="ins" display="block" textDecoration="none" bg="keptBg" px="2" rounded="md">
              <Value value={after} />
            </Box>
          ),
        },
      ]}
    />
  );
}
