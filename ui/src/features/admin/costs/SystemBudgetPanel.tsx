import { Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment, formatMonth } from '../../../design/dates';
import { NumberField } from '../../../design/NumberField';
import { typedNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { parseNumber } from '../../../design/parse';
import { ChangeButton } from '../parts/ChangeButton';
import { Facts } from '../parts/Facts';
import { Meter } from '../parts/Meter';
import { dollarsOf, formatUsd, microsOf } from '../parts/money';
import { type SystemBudget, useSetSystemBudget } from './costs';

/** What all calls together may cost this month, what they did cost, and the way to change it. */
export function SystemBudgetPanel({ budget }: { budget: SystemBudget }) {
  const { t } = useTranslation('admin');
  const { limitMicroUsd, spentMicroUsd, correctionsMicroUsd, grantedMicroUsd } = budget;
  return (
    <Section title={t('costs.system.title', { month: formatMonth(budget.month) })}>
      <Stack gap="4" align="stretch">
        <Meter
          label={t('costs.system.used')}
          used={spentMicroUsd + correctionsMicroUsd}
          held={grantedMicroUsd}
          limit={limitMicroUsd}
          say={formatUsd}
        />
        {budget.exhaustedAt && (
          <Text color="fg.error" fontWeight="600">
            {t('costs.system.exhausted', { when: formatMoment(budget.exhaustedAt) })}
          </Text>
        )}
        <Facts
          facts={[
            { name: t('costs.system.spent'), value: formatUsd(spentMicroUsd) },
            { name: t('costs.system.granted'), value: formatUsd(grantedMicroUsd) },
            { name: t('costs.system.corrections'), value: formatUsd(correctionsMicroUsd) },
            { name: t('costs.system.provisional'), value: formatUsd(budget.provisionalMicroUsd) },
            { name: t('costs.system.overshoot'), value: formatUsd(budget.overshootMicroUsd) },
            { name: t('costs.system.resets'), value: formatMoment(budget.resetsAt) },
          ]}
        />
        <LimitButton budget={budget} />
      </Stack>
    </Section>
  );
}

function LimitButton({ budget }: { budget: SystemBudget }) {
  const { t } = useTranslation('admin');
  const setLimit = useSetSystemBudget();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? typedNumber(dollarsOf(budget.limitMicroUsd));
  const dollars = parseNumber(text);
  const wrong = dollars === null || Number.isNaN(dollars);
  return (
    <ChangeButton
      label={t('costs.system.change')}
      title={t('costs.system.change')}
      confirm={t('costs.system.change')}
      done={t('change.done')}
      look={{ alignSelf: 'flex-start' }}
      ready={!wrong}
      send={async (reason) => {
        await setLimit(microsOf(dollars ?? 0), reason);
        setTyped(null);
      }}
    >
      {(errors, tried) => (
        <Stack gap="3">
          <Text color="fg.muted">{t('costs.system.changeLead')}</Text>
          <NumberField
            label={t('costs.system.limit')}
            value={text}
            onChange={setTyped}
            error={
              errors['limitMicroUsd'] ?? (tried && wrong ? t('costs.system.wrong') : undefined)
            }
          />
          {!wrong && (
            <Text>
              {t('change.from', {
                before: formatUsd(budget.limitMicroUsd),
                after: formatUsd(microsOf(dollars)),
              })}
            </Text>
          )}
        </Stack>
      )}
    </ChangeButton>
  );
}
