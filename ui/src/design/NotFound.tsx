import { Button, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from './Page';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('app.notFound.title')}>
      <Text>{t('app.notFound.body')}</Text>
      <Button asChild size="xl" alignSelf="start">
        <Link to="/">{t('app.notFound.home')}</Link>
      </Button>
    </Page>
  );
}
