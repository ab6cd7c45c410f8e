import { useTranslation } from 'react-i18next';
import { Section } from '../../../design/Panel';
import type { Trail } from './audit';
import { exactMoment } from './exactMoment';
import { StateTree } from './StateTree';

/** All that was known at the time asked for, or is now. */
export function StateAsOf({ trail: { asOf, state } }: { trail: Trail }) {
  const { t } = useTranslation('admin');
  const title = asOf
    ? t('audit.trail.asOf', { when: exactMoment(asOf) })
    : t('audit.trail.stateNow');
  return (
    <Section title={title}>
      <StateTree key={asOf} title={t('audit.trail.values')} state={state} open={asOf !== null} />
    </Section>
  );
}
