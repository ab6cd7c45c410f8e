import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyLine } from '../../../app/account/CopyLine';
import { Told } from '../../../app/account/Told';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { NewToken } from './NewToken';
import { TokenLine } from './TokenLine';
import { useTokens } from './tokens';

/** Tokens for scripts: those there are, and the way to another one. */
export function TokensPanel() {
  const { t } = useTranslation('account');
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);

  function inner() {
    if (secret !== null) {
      return (
        <Stack gap="3" align="stretch">
          <Told>
            {t('security.tokens.made')} {t('security.tokens.once')}
          </Told>
          <CopyLine label={t('security.tokens.secret')} text={secret} />
          <Button alignSelf="start" minH="44px" onClick={() => setSecret(null)}>
            {t('security.tokens.done')}
          </Button>
        </Stack>
      );
    }
    return making ? (
      <NewToken
        onMade={(made) => {
          setSecret(made);
          setMaking(false);
        }}
        onCancel={() => setMaking(false)}
      />
    ) : (
      <Button alignSelf="start" variant="outline" minH="44px" onClick={() => setMaking(true)}>
        {t('security.tokens.open')}
      </Button>
    );
  }

  return (
    <Section title={t('security.tokens.title')}>
      <Stack gap="4">
        <Text color="fg.muted">{t('security.tokens.lead')}</Text>
        <Loaded query={useTokens()} heights={['56px']}>
          {({ items }) =>
            items.length === 0 ? (
              <Text>{t('security.tokens.none')}</Text>
            ) : (
              <Stack as="ul" gap="4" listStyleType="none">
                {items.map((token) => (
                  <Flex as="li" key={token.id}>
                    <TokenLine token={token} />
                  </Flex>
                ))}
              </Stack>
            )
          }
        </Loaded>
        {inner()}
      </Stack>
    </Section>
  );
}
