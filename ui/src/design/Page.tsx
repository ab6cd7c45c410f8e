import { Box, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { type ReactNode, useEffect, useRef } from 'react';

interface PageProps {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** A screen: its heading takes the focus on arrival, so that a screen reader says where one is. */
export function Page({ title, lead, action, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Vigor`;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [title]);
  return (
    <Stack gap="5">
      <Flex justify="space-between" align="flex-start" gap="3" wrap="wrap">
        <Box minW="0">
          <Heading
            as="h1"
            ref={heading}
            tabIndex={-1}
            size="3xl"
            fontWeight="800"
            letterSpacing="-0.02em"
            overflowWrap="anywhere"
          >
            {title}
          </Heading>
          {lead && (
            <Text color="fg.muted" mt="1">
              {lead}
            </Text>
          )}
        </Box>
        {action}
      </Flex>
      {children}
    </Stack>
  );
}
