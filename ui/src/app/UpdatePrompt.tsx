import { Button, Flex, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { applyUpdate, useUpdate } from '../offline/updates';

/** Offers a new version; never in a session, and never without being asked. */
export function UpdatePrompt() {
  const { t } = useTranslation();
  const waiting = useUpdate();
  const { pathname } = useLocation();
  return (
    <div role="status">
      {waiting && !pathname.startsWith('/train/') && (
        <Flex
          bg="ember.subtle"
          color="ember.fg"
          rounded="xl"
          ps="4"
          pe="1"
          mb="4"
          align="center"
          gap="2"
        >
          <Text flex="1" py="2">
            {t('app.update.ready')}
          </Text>
          <Button
            variant="plain"
            color="ember.fg"
            textDecoration="underline"
            minH="48px"
            onClick={applyUpdate}
          >
            {t('app.update.take')}
          </Button>
        </Flex>
      )}
    </div>
  );
}
