import { Button, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../design/dates';
import { Loaded } from '../../design/Loaded';
import { Section } from '../../design/Panel';
import { Sheet } from '../../design/Sheet';
import { useNotice } from './privacy';
import { NoticeText } from './NoticeText';

/** The way to the privacy notice. */
export function NoticePanel() {
  const { t } = useTranslation('account');
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('privacy.notice.title')}>
      <Button variant="outline" minH="44px" onClick={() => setOpen(true)}>
        {t('privacy.notice.open')}
      </Button>
      <Sheet title={t('privacy.notice.title')} open={open} onClose={() => setOpen(false)}>
        <Notice />
      </Sheet>
    </Section>
  );
}

function Notice() {
  const { t } = useTranslation('account');
  return (
    <Loaded query={useNotice()} heights={['240px']}>
      {({ version, text }) => (
        <Stack gap="4">
          <Text fontSize="sm" color="fg.muted">
            {t('privacy.notice.version', { when: formatDate(version) })}
          </Text>
          <NoticeText text={text} />
        </Stack>
      )}
    </Loaded>
  );
}
