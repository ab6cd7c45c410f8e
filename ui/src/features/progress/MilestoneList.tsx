import { Box, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { formatDay } from '../../design/dates';
import { Section } from '../../design/Panel';
import { ReceiptButton } from './receipt/ReceiptButton';

export function MilestoneList({ milestones }: { milestones: Schema<'MilestoneView'>[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('progress.milestones.title')}>
      {milestones.length === 0 && <Text color="fg.muted">{t('progress.milestones.none')}</Text>}
      <Stack as="ul" gap="2" listStyleType="none">
        {milestones.map(({ id, title, reachedAt, receiptId }) => (
          <Flex as="li" key={id} justify="space-between" align="center" gap="3">
            <Box>
              <Text fontWeight="600">{title}</Text>
              <Text fontSize="sm" color="fg.muted">
                {formatDay(reachedAt)}
              </Text>
            </Box>
            <ReceiptButton id={receiptId} about={title} />
          </Flex>
        ))}
      </Stack>
    </Section>
  );
}
