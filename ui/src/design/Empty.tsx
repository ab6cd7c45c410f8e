import { Stack, Text } from '@chakra-ui/react';
import type { ReactNode } from 'react';
import { Panel } from './Panel';

/** One sentence and one thing to do. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Panel borderStyle="dashed" borderColor="border.emphasized" bg="transparent">
      <Stack gap="3" align="flex-start">
        <Text color="fg.muted">{children}</Text>
        {action}
      </Stack>
    </Panel>
  );
}
