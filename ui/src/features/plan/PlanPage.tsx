import { Button, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Empty } from '../../design/Empty';
import { Failed } from '../../design/Failed';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { PlanDetail } from './PlanDetail';
import { PlanLinks } from './PlanLinks';
import { activePlan, useGeneratePlan, usePlan, usePlans } from './plans';

/** The plan named in the address, else the one trained by, else the newest. */
export default function PlanPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const plans = usePlans();
  if (id) {
    return <OnePlan id={id} />;
  }
  return (
    <Loaded query={plans} heights={['60px', '200px', '200px']}>
      {({ items }) => {
        const shown = activePlan(items) ?? items[0];
        return shown ? (
          <OnePlan id={shown.id} />
        ) : (
          <Page title={t('plan.title')}>
            <NoPlan />
          </Page>
        );
      }}
    </Loaded>
  );
}

function OnePlan({ id }: { id: string }) {
  const plan = usePlan(id);
  return (
    <Loaded query={plan} heights={['60px', '200px', '200px']}>
      {(loaded) => (
        <Stack gap="5">
          <PlanDetail plan={loaded} />
          <PlanLinks except={id} />
        </Stack>
      )}
    </Loaded>
  );
}

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
