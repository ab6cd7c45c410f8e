import { Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Loaded } from '../../../design/Loaded';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { ChangeButton } from '../parts/ChangeButton';
import { Meter } from '../parts/Meter';
import { Pages } from '../parts/Pages';
import { VerificationAnswer } from './VerificationAnswer';
import { VerificationTable } from './VerificationTable';
import { useVerifications, useVerify, type Verification as Run } from './verifications';

/** The whole chain worked out again: the way to begin, how far it is, and what came of it. */
export function Verification() {
  const { t } = useTranslation('admin');
  const [search] = useSearchParams();
  const before = search.get('before');
  const runs = useVerifications(before);
  return (
    <Section title={t('audit.verify.title')}>
      <Loaded query={runs} heights={['180px']}>
        {({ items, next }) => (
          <Stack gap="4">
            <Text color="fg.muted">{t('audit.verify.lead')}</Text>
            {before === null && <Latest run={items[0]} />}
            {items.length > 0 && <VerificationTable runs={items} />}
            <Pages next={next} name="before" />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

function Latest({ run }: { run: Run | undefined }) {
  const { t } = useTranslation('admin');
  const verify = useVerify();
  const running = run?.state === 'running';
  return (
    <>
      {running && (
        <Meter
          label={t('audit.verify.running')}
          plain
          used={run.checked}
          limit={run.total}
          say={(value) => formatNumber(value)}
        />
      )}
      <div role="status">
        {run === undefined ? (
          <Text>{t('audit.verify.never')}</Text>
        ) : (
          !running && <VerificationAnswer run={run} />
        )}
      </div>
      <ChangeButton
        label={t('audit.verify.start')}
        title={t('audit.verify.start')}
        confirm={t('audit.verify.start')}
        done={t('audit.verify.started')}
        look={{ alignSelf: 'flex-start', disabled: running }}
        send={verify}
      >
        {() => <Text>{t('audit.verify.startLead')}</Text>}
      </ChangeButton>
    </>
  );
}
