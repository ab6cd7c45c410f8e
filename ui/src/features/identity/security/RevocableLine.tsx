import { Box, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../design/Announcer';
import { Failed } from '../../../design/Failed';

interface RevocableLineProps {
  name: string;
  /** What the button says, alone and with the name for screen readers. */
  revoke: string;
  revokeOf: string;
  /** What is asked before, what agrees, and what is said after. */
  ask: string;
  yes: string;
  done: string;
  revocation: {
    isPending: boolean;
    error: Error | null;
    mutate: (on: { onSuccess: () => void }) => void;
  };
  /** What else is told of it, below its name. */
  children: ReactNode;
}

/** One way into an account, and how to end it; ending asks once more. */
export function RevocableLine(props: RevocableLineProps) {
  const { name, revoke, revokeOf, ask, yes, done, revocation, children } = props;
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  return (
    <Stack gap="2" w="full">
      <Flex justify="space-between" align="center" gap="3">
        <Box minW="0">
          <Text fontWeight="600" overflowWrap="anywhere">
            {name}
          </Text>
          {children}
        </Box>
        {!asking && (
          <Button
            variant="outline"
            minH="44px"
            aria-label={revokeOf}
            onClick={() => setAsking(true)}
          >
            {revoke}
          </Button>
        )}
      </Flex>
      {asking && (
        <Stack gap="2">
          <Text role="status">{ask}</Text>
          <Flex gap="3" wrap="wrap">
            <Button
              colorPalette="red"
              minH="44px"
              loading={revocation.isPending}
              onClick={() => revocation.mutate({ onSuccess: () => announce(done) })}
            >
              {yes}
            </Button>
            <Button variant="ghost" minH="44px" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
          </Flex>
        </Stack>
      )}
      {revocation.error && <Failed error={revocation.error} />}
    </Stack>
  );
}
