import { Box, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useCopy } from './useCopy';

/** A text made to be copied, in full, with the button that does it. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation('account');
  const { copy, told } = useCopy();
  return (
    <Stack gap="1">
      <Text fontWeight="600">{label}</Text>
      <Flex gap="3" align="center" wrap="wrap">
        <Box
          as="code"
          flex="1"
          minW="200px"
          fontFamily="mono"
          fontSize="md"
          bg="bg.muted"
          color="fg"
          rounded="lg"
          px="3"
          py="2"
          overflowWrap="anywhere"
          userSelect="all"
        >
          {text}
        </Box>
        <Button variant="outline" minH="44px" onClick={() => copy(text)}>
          {t('copy')}
        </Button>
      </Flex>
      <Text fontSize="sm" color="fg.muted" minH="1.5em">
        {told}
      </Text>
    </Stack>
  );
}
