import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { useAnnounce } from '../../../design/Announcer';
import { Failed } from '../../../design/Failed';
import { Section } from '../../../design/Panel';
import { Enrolment } from './Enrolment';
import { RecoveryCodes } from './RecoveryCodes';
import { useEnrol, useRenewCodes, useTurnFactorOff } from './security';
import { State } from './State';

const FEW = 3;

/** The second factor: off, being set up, its codes just made, or on. */
export function FactorPanel({ security }: { security: Schema<'AccountSecurity'> }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const enrol = useEnrol();
  const [codes, setCodes] = useState<string[] | null>(null);

  function inner() {
    if (codes) {
      return <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />;
    }
    if (security.secondFactor) {
      return <FactorOn left={security.recoveryCodesLeft} onCodes={setCodes} />;
    }
    return enrol.data ? (
      <Enrolment
        enrolment={enrol.data}
        onOn={(made) => {
          setCodes(made);
          enrol.reset();
          announce(t('security.factor.onNow'));
        }}
        onCancel={() => enrol.reset()}
      />
    ) : (
      <Stack gap="3" align="flex-start">
        <Text color="fg.muted">{t('security.factor.what')}</Text>
        <Button
          variant="outline"
          minH="44px"
          loading={enrol.isPending}
          onClick={() => enrol.mutate()}
        >
          {t('security.factor.setUp')}
        </Button>
        {enrol.isError && <Failed error={enrol.error} />}
      </Stack>
    );
  }

  return (
    <Section title={t('security.factor.title')}>
      <Stack gap="3">
        <Text>
          <State on={security.secondFactor}>
            {t(security.secondFactor ? 'security.factor.on' : 'security.factor.off')}
          </State>
        </Text>
        {inner()}
      </Stack>
    </Section>
  );
}

function FactorOn({ left, onCodes }: { left: number; onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const renew = useRenewCodes();
  const off = useTurnFactorOff();
  const failed = renew.error ?? off.error;
  return (
    <Stack gap="3" align="flex-start">
      <Text color="fg.muted">
        {t('security.factor.left', { count: left })} {left <= FEW && t('security.factor.few')}
      </Text>
      {asking && <Text>{t('security.factor.offLead')}</Text>}
      <Flex gap="3" wrap="wrap">
        {asking ? (
          <>
            <Button
              colorPalette="red"
              minH="44px"
              loading={off.isPending}
              onClick={() =>
                off.mutate(undefined, { onSuccess: () => announce(t('security.factor.offNow')) })
              }
            >
              {t('security.factor.offYes')}
            </Button>
            <Button variant="ghost" minH="44px" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button
              variant="outline"
              minH="44px"
              loading={renew.isPending}
              onClick={() =>
                renew.mutate(undefined, {
                  onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
                })
              }
            >
              {t('security.factor.renew')}
            </Button>
            <Button variant="outline" minH="44px" onClick={() => setAsking(true)}>
              {t('security.factor.turnOff')}
            </Button>
          </>
        )}
      </Flex>
      {failed !== null && <Failed error={failed} />}
    </Stack>
  );
}
