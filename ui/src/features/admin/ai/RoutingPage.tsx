import { Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../../design/Choices';
import { Loaded } from '../../../design/Loaded';
import { Panel } from '../../../design/Panel';
import { ChangeButton } from '../parts/ChangeButton';
import { AiPage } from './AiPage';
import { type Config, STRATEGIES, type Strategy, useChangeSettings, useConfig } from './settings';
import { WhatIf } from './WhatIf';

/** The rule by which models are put in order, and what another would have done. */
export default function RoutingPage() {
  const { t } = useTranslation('admin');
  const config = useConfig();
  return (
    <AiPage title={t('ai.routing.title')} lead={t('ai.routing.lead')}>
      <Loaded query={config} heights={['220px', '220px']}>
        {({ policy }) => <Routing policy={policy} />}
      </Loaded>
    </AiPage>
  );
}

function Routing({ policy }: { policy: Config['policy'] }) {
  const { t } = useTranslation('admin');
  const { setStrategy } = useChangeSettings();
  const [chosen, setChosen] = useState<Strategy>(policy.strategy);
  const isNew = chosen !== policy.strategy;
  return (
    <>
      <Panel>
        <Stack gap="4" align="flex-start">
          <Text>{t('ai.routing.now', { rule: t(`ai.strategy.${policy.strategy}`) })}</Text>
          <Choices
            legend={t('ai.routing.rule')}
            options={STRATEGIES.map((value) => ({ value, label: t(`ai.strategy.${value}`) }))}
            chosen={[chosen]}
            onToggle={setChosen}
          />
          <Text color="fg.muted">{t(`ai.strategyLead.${chosen}`)}</Text>
          {isNew && (
            <ChangeButton
              label={t('ai.routing.change')}
              title={t('ai.routing.change')}
              confirm={t('ai.routing.change')}
              done={t('change.done')}
              look={{ variant: 'solid', size: 'lg', borderColor: 'transparent' }}
              send={(reason) => setStrategy(chosen, reason)}
            >
              {() => (
                <Text>
                  {t('change.from', {
                    before: t(`ai.strategy.${policy.strategy}`),
                    after: t(`ai.strategy.${chosen}`),
                  })}
                </Text>
              )}
            </ChangeButton>
          )}
        </Stack>
      </Panel>
      <WhatIf strategy={chosen} />
    </>
  );
}
