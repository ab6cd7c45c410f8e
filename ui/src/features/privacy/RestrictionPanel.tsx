import { Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { CheckRow } from '../../design/CheckRow';
import { Failed } from '../../design/Failed';
import { Loaded } from '../../design/Loaded';
import { Section } from '../../design/Panel';
import { useRestrict, useRestriction } from './privacy';

/** Restricts the use of one's data to keeping it. */
export function RestrictionPanel() {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const restrict = useRestrict();
  return (
    <Section title={t('privacy.restrict.title')}>
      <Stack gap="2">
        <Text color="fg.muted">{t('privacy.restrict.what')}</Text>
        <Loaded query={useRestriction()} heights={['44px']}>
          {({ restricted }) => (
            <CheckRow
              label={t('privacy.restrict.label')}
              checked={restrict.isPending ? restrict.variables : restricted}
              onChange={(next) =>
                restrict.mutate(next, {
                  onSuccess: () =>
                    announce(t(next ? 'privacy.restrict.on' : 'privacy.restrict.off')),
                })
              }
            />
          )}
        </Loaded>
        {restrict.isError && <Failed error={restrict.error} />}
      </Stack>
    </Section>
  );
}
