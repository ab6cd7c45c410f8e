import { Box } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { Meter } from '../parts/Meter';
import { formatNumber } from '../../../design/numbers';

/** How far a read model that is built anew has come. */
export function ReplayProgress({ name, replay }: { name: string; replay: Schema<'ReplayView'> }) {
  const { t } = useTranslation('admin');
  return (
    <Box minW="200px" role="group" aria-label={t('system.replay.of', { name })}>
      <Meter
        label={t('system.replay.running')}
        plain
        used={replay.handled}
        limit={replay.head}
        say={(value) => formatNumber(value)}
      />
    </Box>
  );
}
