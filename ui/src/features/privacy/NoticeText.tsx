import { Heading, Stack, Text } from '@chakra-ui/react';
import { type Block, blocksOf, boldTurns } from './prose';

/** A plain text with headings and lists. */
export function NoticeText({ text }: { text: string }) {
  return (
    <Stack gap="3">
      {blocksOf(text).map((block, index) => (
        <Part key={index} block={block} />
      ))}
    </Stack>
  );
}

function Part({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading as="h3" size="sm" mt="3">
          {block.text}
        </Heading>
      );
    case 'text':
      return (
        <Text>
          <Turning text={block.text} />
        </Text>
      );
    case 'list':
      return (
        <Stack as="ul" gap="2" ps="5" listStyleType="disc">
          {block.items.map((item) => (
            <li key={item}>
              <Turning text={item} />
            </li>
          ))}
        </Stack>
      );
  }
}

function Turning({ text }: { text: string }) {
  return boldTurns(text).map((piece, index) =>
    index % 2 === 1 ? <strong key={index}>{piece}</strong> : piece,
  );
}
