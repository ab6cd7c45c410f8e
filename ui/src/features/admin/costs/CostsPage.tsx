import { Flex } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../design/Loaded';
import { Panel } from '../../../design/Panel';
import { Empty } from '../../../design/Empty';
import { Pick } from '../parts/Pick';
import { CostSums } from './CostSums';
import { CostsFrame } from './CostsFrame';
import { DAYS, GROUPS, useCostQuestion, useCosts } from './costs';

/** What language models cost, by one criterion. */
export default function CostsPage() {
  const { t } = useTranslation('admin');
  const [question, ask] = useCostQuestion();
  const costs = useCosts(question);
  return (
    <CostsFrame title={t('costs.title')} lead={t('costs.lead')}>
      <Panel>
        <Flex gap="4" wrap="wrap">
          <Pick
            label={t('costs.by')}
            value={question.by}
            options={GROUPS.map((value) => ({ value, label: t(`costs.group.${value}`) }))}
            onChange={(by) => ask({ by })}
          />
          <Pick
            label={t('costs.span')}
            value={question.days}
            options={DAYS.map((value) => ({
              value,
              label: t('costs.lastDays', { count: Number(value) }),
            }))}
            onChange={(days) => ask({ days })}
          />
        </Flex>
      </Panel>
      <Loaded query={costs} heights={['100px', '280px', '240px']}>
        {(view) =>
          view.total.requests === 0 ? <Empty>{t('costs.none')}</Empty> : <CostSums view={view} />
        }
      </Loaded>
    </CostsFrame>
  );
}
