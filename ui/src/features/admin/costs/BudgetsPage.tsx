import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../design/Loaded';
import { Alerts } from './Alerts';
import { CostsFrame } from './CostsFrame';
import { useSystemBudget } from './costs';
import { SystemBudgetPanel } from './SystemBudgetPanel';

/** What may be spent, and how much of it is. */
export default function BudgetsPage() {
  const { t } = useTranslation('admin');
  const system = useSystemBudget();
  return (
    <CostsFrame title={t('costs.budgets.title')} lead={t('costs.budgets.lead')}>
      <Loaded query={system} heights={['260px']}>
        {(budget) => <SystemBudgetPanel budget={budget} />}
      </Loaded>
      <Alerts />
    </CostsFrame>
  );
}
