import { Button, Flex, Heading, SimpleGrid, Stack, Text } from '@chakra-ui/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../../../app/account/useCopy';

/** The recovery codes, shown once: to copy, print or write down. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { t } = useTranslation('account');
  const { copy, told } = useCopy();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="3">
      <Heading as="h3" size="sm" ref={heading} tabIndex={-1}>
        {t('security.codes.title')}
      </Heading>
      <Text>{t('security.codes.lead')}</Text>
      <SimpleGrid as="ul" columns={{ base: 1, md: 2 }} gap="2" listStyleType="none">
        {codes.map((code) => (
          <Text
            as="li"
            key={code}
            fontFamily="mono"
            bg="bg.muted"
            rounded="lg"
            px="3"
            py="2"
            overflowWrap="anywhere"
          >
            {code}
          </Text>
        ))}
      </SimpleGrid>
      <Flex gap="3" wrap="wrap" className="not-printed">
        <Button variant="outline" minH="44px" onClick={() => copy(codes.join('\n'))}>
          {t('security.codes.copy')}
        </Button>
        <Button variant="outline" minH="44px" onClick={() => window.print()}>
          {t('security.codes.print')}
        </Button>
        <Button minH="44px" onClick={onKept}>
          {t('security.codes.kept')}
        </Button>
      </Flex>
      {told && (
        <Text fontSize="sm" color="fg.muted" className="not-printed">
          {told}
        </Text>
      )}
    </Stack>
  );
}
