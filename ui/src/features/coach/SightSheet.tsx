import { Button, Flex, Link, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Loaded } from '../../design/Loaded';
import { Sheet } from '../../design/Sheet';
import { useSight } from './conversations';

/** Everything the coach may see of a person, each with where to correct it. */
export function SightSheet() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const sight = useSight(open);
  return (
    <>
      <Button variant="outline" minH="48px" onClick={() => setOpen(true)}>
        {t('coach.sight.open')}
      </Button>
      <Sheet title={t('coach.sight.open')} open={open} onClose={() => setOpen(false)}>
        <Loaded query={sight}>
          {({ facts, llmConsent }) => (
            <Stack gap="4">
              <Text color="fg.muted">{t('coach.sight.lead')}</Text>
              <Text>{t(llmConsent ? 'coach.sight.model' : 'coach.sight.noModel')}</Text>
              {facts.length === 0 && <Text>{t('coach.sight.none')}</Text>}
              <Stack as="ul" gap="3" listStyleType="none">
                {facts.map((fact) => (
                  <Flex as="li" key={fact.id} justify="space-between" align="center" gap="3">
                    <Text>{fact.text}</Text>
                    {fact.link && (
                      <Link asChild flexShrink="0" minH="44px">
                        <RouterLink
                          to={fact.link}
                          aria-label={`${t('coach.sight.check')}: ${fact.text}`}
                        >
                          {t('coach.sight.check')}
                        </RouterLink>
                      </Link>
                    )}
                  </Flex>
                ))}
              </Stack>
            </Stack>
          )}
        </Loaded>
      </Sheet>
    </>
  );
}
