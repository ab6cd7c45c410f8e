import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../design/dates';
import { Empty } from '../../../design/Empty';
import { Loaded } from '../../../design/Loaded';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { Facts } from '../parts/Facts';
import { useSystem } from '../system/system';
import { AuditFrame } from './AuditFrame';
import { Checkpoints } from './Checkpoints';
import { Verification } from './Verification';

/** Whether the log is as it was written. */
export default function ChainPage() {
  const { t } = useTranslation('admin');
  const system = useSystem();
  return (
    <AuditFrame title={t('audit.chain.title')} lead={t('audit.chain.lead')}>
      <Loaded query={system} heights={['140px']}>
        {({ chain }) =>
          chain === null ? (
            <Empty>{t('audit.chain.none')}</Empty>
          ) : (
            <>
              <Section title={t('audit.chain.status')}>
                <Facts
                  columns={4}
                  facts={[
                    { name: t('system.chained'), value: formatNumber(chain.position) },
                    { name: t('audit.chain.waiting'), value: formatNumber(chain.waiting) },
                    { name: t('system.signed'), value: formatNumber(chain.signedUpTo) },
                    {
                      name: t('audit.chain.signedAt'),
                      value: chain.signedAt ? formatMoment(chain.signedAt) : '–',
                    },
                  ]}
                />
              </Section>
              <Verification />
              <Checkpoints />
            </>
          )
        }
      </Loaded>
    </AuditFrame>
  );
}
