import { Alert, Button, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';

interface FailedProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** What went wrong, what is safe, and a way to try again. */
export function Failed({ error, onRetry }: FailedProps) {
  const { t } = useTranslation();
  const trace = error instanceof Problem ? error.body.traceId : undefined;
  return (
    <Alert.Root status="error" variant="surface" role="alert" alignItems="flex-start" rounded="xl">
      <Alert.Indicator />
      <Stack gap="2" align="flex-start" minW="0">
        <Text fontWeight="600">{what()}</Text>
        <Text>{t('app.failed.safe')}</Text>
        {trace && (
          <Text fontSize="sm" overflowWrap="anywhere">
            {t('app.failed.trace', { id: trace })}
          </Text>
        )}
        {onRetry && (
          <Button size="sm" minH="40px" variant="outline" onClick={onRetry}>
            {t('app.retry')}
          </Button>
        )}
      </Stack>
    </Alert.Root>
  );

  function what(): string {
    if (!(error instanceof Problem)) {
      return t('app.failed.offline');
    }
    if (error.status >= 500) {
      return t('app.failed.server');
    }
    return error.body.detail ?? error.body.title ?? t('app.failed.refused');
  }
}
