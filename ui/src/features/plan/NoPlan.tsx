import { Button, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Empty } from '../../design/Empty';
import { Failed } from '../../design/Failed';
import { useGeneratePlan } from './plans';

/** The way to a first plan. */
export function NoPlan() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const generate = useGeneratePlan();
  return (
    <Stack gap="4">
      <Empty
        action={
          <Button
            size="xl"
            loading={generate.isPending}
            loadingText={t('plan.making')}
            onClick={() =>
              generate.mutate({}, { onSuccess: ({ id }) => void navigate(`/plan/${id}`) })
            }
          >
            {t('plan.make')}
          </Button>
        }
      >
        {t('plan.none')}
      </Empty>
      {generate.isError && <Failed error={generate.error} />}
    </Stack>
  );
}
