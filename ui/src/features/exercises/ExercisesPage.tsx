import { Box, Button, Flex, Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Empty } from '../../design/Empty';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { Panel } from '../../design/Panel';
import { type Exercise, useExercises } from './exercises';
import { Filters } from './Filters';
import { ArchivedExercises } from './own/ArchivedExercises';
import { useFilter } from './useFilter';

/** The catalogue, to browse and filter. */
export default function ExercisesPage() {
  const { t } = useTranslation();
  const { entry, filter, change, clear } = useFilter();
  const found = useExercises(filter);
  return (
    <Page
      title={t('exercises.title')}
      lead={t('exercises.lead')}
      action={
        <Button asChild variant="outline" minH="44px">
          <RouterLink to="/exercises/new">{t('exercises.make')}</RouterLink>
        </Button>
      }
    >
      <Filters entry={entry} change={change} />
      <Loaded query={found} heights={['72px', '72px', '72px', '72px']}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <Stack gap="3">
              <Text role="status" color="fg.muted">
                {found.hasNextPage
                  ? t('exercises.foundMore', { count: items.length })
                  : t('exercises.found', { count: items.length })}
              </Text>
              {items.length === 0 ? (
                <Empty
                  action={
                    <Button variant="outline" minH="44px" onClick={clear}>
                      {t('exercises.clear')}
                    </Button>
                  }
                >
                  {t('exercises.none')}
                </Empty>
              ) : (
                <Panel p="0">
                  <Stack as="ul" gap="0" listStyleType="none">
                    {items.map((exercise) => (
                      <ExerciseLine key={exercise.id} exercise={exercise} />
                    ))}
                  </Stack>
                </Panel>
              )}
              {found.hasNextPage && (
                <Button
                  variant="outline"
                  size="lg"
                  loading={found.isFetchingNextPage}
                  onClick={() => void found.fetchNextPage()}
                >
                  {t('exercises.more')}
                </Button>
              )}
            </Stack>
          );
        }}
      </Loaded>
      <ArchivedExercises />
    </Page>
  );
}

function ExerciseLine({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation();
  const { id, name, primary, equipment, own } = exercise;
  return (
    <Box as="li" borderTopWidth="1px" borderColor="border.muted" _first={{ borderTopWidth: '0' }}>
      <Link asChild display="block" px="4" py="3" _hover={{ bg: 'bg.subtle' }} rounded="none">
        <RouterLink to={`/exercises/${id}`}>
          <Flex justify="space-between" columnGap="3" align="baseline" wrap="wrap">
            <Text fontWeight="600" overflowWrap="anywhere">
              {name}
            </Text>
            <Text fontSize="sm" color="fg.muted">
              {primary.map((muscle) => t(`code.muscle.${muscle}`)).join(', ')}
            </Text>
          </Flex>
          <Text fontSize="sm" color="fg.muted">
            {[
              ...(own ? [t('exercises.own')] : []),
              (equipment.length > 0 ? equipment : (['none'] as const))
                .map((item) => t(`code.equipment.${item}`))
                .join(', '),
            ].join(' · ')}
          </Text>
        </RouterLink>
      </Link>
    </Box>
  );
}
