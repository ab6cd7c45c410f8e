import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { sentence } from '../../design/code';
import { Loaded } from '../../design/Loaded';
import { Section } from '../../design/Panel';

const useRecommendations = () =>
  useQuery({
    queryKey: ['progress', 'recommendations'],
    queryFn: () => unwrap(api.GET('/ai/recommendations')),
  });

/** What is worth doing next, computed by rules, each with its reason and the way there. */
export function Recommendations() {
  const { t } = useTranslation();
  return (
    <Section title={t('coach.recommend.title')}>
      <Text fontSize="sm" color="fg.muted" mb="3">
        {t('coach.recommend.lead')}
      </Text>
      <Loaded query={useRecommendations()} heights={['160px']}>
        {({ items }) => (
          <Stack as="ol" gap="4" listStyleType="none">
            {items.map(({ title, reason, link }) => (
              <Flex as="li" key={title} justify="space-between" align="center" gap="3">
                <div>
                  <Text fontWeight="600">{sentence(title)}</Text>
                  <Text fontSize="sm" color="fg.muted">
                    {sentence(reason)}
                  </Text>
                </div>
                <Button
                  asChild
                  variant="outline"
                  minH="44px"
                  aria-label={t('coach.recommend.goTo', { title })}
                >
                  <Link to={link}>{t('coach.recommend.go')}</Link>
                </Button>
              </Flex>
            ))}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
