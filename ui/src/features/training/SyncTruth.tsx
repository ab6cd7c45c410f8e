import { Flex, Text } from '@chakra-ui/react';
import { CloudCheck, CloudUpload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOutbox } from './outbox/useOutbox';
import type { ShownWorkout } from './outbox/shown';

/** Whether a session is on the server, or what of it is still only here. */
export function SyncTruth({ workout }: { workout: ShownWorkout }) {
  const { t } = useTranslation();
  const { link } = useOutbox();
  const count = workout.waiting.length;
  const here = count > 0;
  return (
    <Flex role="status" align="center" gap="2" color={here ? 'gold' : 'kept'} fontWeight="600">
      {here ? <CloudUpload aria-hidden size={20} /> : <CloudCheck aria-hidden size={20} />}
      <Text>
        {here
          ? t(link === 'up' ? 'training.sync.sending' : 'training.sync.here', { count })
          : t('training.sync.saved')}
      </Text>
    </Flex>
  );
}
