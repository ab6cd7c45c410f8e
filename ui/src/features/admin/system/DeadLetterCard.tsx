import { Button, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoment } from '../../../design/dates';
import { Panel } from '../../../design/Panel';
import { streamPath } from '../audit/paths';
import { ChangeButton } from '../parts/ChangeButton';
import { Facts } from '../parts/Facts';
import { type DeadLetter, useSystemChanges } from './system';

/** An event that could not be handled, why, and what can be done about it. */
export function DeadLetterCard({ letter }: { letter: DeadLetter }) {
  const { t } = useTranslation('admin');
  const { retry, drop } = useSystemChanges();
  const { id, event, processor, stream, position, causeType, causeMessage } = letter;
  const about = t('system.letters.about', { event, processor });
  return (
    <Panel as="li">
      <Stack gap="3">
        <Heading as="h2" size="md">
          {about}
        </Heading>
        <Text overflowWrap="anywhere">
          {[causeType, causeMessage].filter(Boolean).join(': ') || t('system.letters.behind')}
        </Text>
        <Facts
          facts={[
            { name: t('system.letters.parked'), value: formatMoment(letter.parkedAt) },
            {
              name: t('system.letters.tried'),
              value: letter.triedAt ? formatMoment(letter.triedAt) : '–',
            },
            { name: t('system.letters.sequence'), value: letter.sequence },
          ]}
        />
        <Flex gap="2" wrap="wrap">
          <ChangeButton
            label={t('system.letters.retry')}
            title={about}
            confirm={t('system.letters.retry')}
            done={t('change.done')}
            send={(reason) => retry(id, reason)}
          >
            {() => <Text>{t('system.letters.retryLead')}</Text>}
          </ChangeButton>
          <ChangeButton
            label={t('system.letters.drop')}
            title={about}
            confirm={t('system.letters.drop')}
            done={t('change.done')}
            danger
            send={(reason) => drop(id, reason)}
          >
            {() => <Text>{t('system.letters.dropLead')}</Text>}
          </ChangeButton>
          {stream && (
            <Button asChild variant="outline" minH="44px" borderColor="border.emphasized">
              <Link to={streamPath(stream, position ?? 0)}>{t('system.letters.look')}</Link>
            </Button>
          )}
        </Flex>
      </Stack>
    </Panel>
  );
}
