import { Link, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Loaded } from '../../../design/Loaded';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { Facts } from '../parts/Facts';
import { Tag } from '../parts/Tag';
import { useSystem } from '../system/system';
import { worstOf } from '../system/worst';

/** Whether the machinery is well. */
export function SystemPanel() {
  const { t } = useTranslation('admin');
  const system = useSystem();
  return (
    <Section title={t('overview.system')}>
      <Stack gap="4" align="flex-start">
        <Loaded query={system} heights={['100px']}>
          {(status) => {
            const worst = worstOf(status);
            return (
              <>
                <Tag tone={worst === null ? 'good' : 'bad'}>
                  {t(`system.worst.${worst ?? 'none'}`)}
                </Tag>
                <Facts
                  facts={[
                    { name: t('system.events'), value: formatNumber(status.eventStore.head) },
                    { name: t('system.letters.title'), value: formatNumber(status.deadLetters) },
                    { name: t('system.version'), value: status.version },
                  ]}
                />
              </>
            );
          }}
        </Loaded>
        <Link asChild textDecoration="underline" minH="28px">
          <RouterLink to="/admin/system">{t('overview.status')}</RouterLink>
        </Link>
      </Stack>
    </Section>
  );
}
