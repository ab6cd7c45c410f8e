import { Button, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useParams } from 'react-router';
import { Loaded } from '../../design/Loaded';
import { NotFound } from '../../design/NotFound';
import { Page } from '../../design/Page';
import { NoPlan } from './NoPlan';
import { PlanDetail } from './PlanDetail';
import { PlanLinks } from './PlanLinks';
import { activePlan, usePlan, usePlans } from './plans';

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
  const { t } = useTranslation();
  const plan = usePlan(id);
  return (
    <Loaded query={plan} heights={['60px', '200px', '200px']} missing={<NotFound />}>
      {(loaded) => (
        <Stack gap="5">
          <PlanDetail plan={loaded} />
          <PlanLinks except={id} />
          <Button asChild variant="outline" size="lg" alignSelf="start" className="not-printed">
            <RouterLink to="/exercises">{t('exercises.open')}</RouterLink>
          </Button>
        </Stack>
      )}
    </Loaded>
  );
}
