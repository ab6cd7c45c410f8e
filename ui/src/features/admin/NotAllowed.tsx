import { Button, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../design/Page';

/** What somebody sees who is logged in and no administrator. */
export function NotAllowed() {
  const { t } = useTranslation('admin');
  return (
    <Page title={t('notAllowed.title')}>
      <Text>{t('notAllowed.body')}</Text>
      <Button asChild size="xl" alignSelf="start">
        <Link to="/">{t('notAllowed.home')}</Link>
      </Button>
    </Page>
  );
}
