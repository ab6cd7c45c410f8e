import { Box, type BoxProps, Heading } from '@chakra-ui/react';

/** A raised surface. */
export function Panel(props: BoxProps) {
  return (
    <Box
      bg="bg.panel"
      borderWidth="1px"
      borderColor="border.muted"
      rounded="2xl"
      p={{ base: '4', md: '5' }}
      {...props}
    />
  );
}

interface SectionProps extends BoxProps {
  title: string;
}

/** A panel under its own heading. */
export function Section({ title, children, ...rest }: SectionProps) {
  return (
    <Panel as="section" {...rest}>
      <Heading as="h2" size="md" mb="3">
        {title}
      </Heading>
      {children}
    </Panel>
  );
}
