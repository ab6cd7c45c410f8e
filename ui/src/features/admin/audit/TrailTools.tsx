import { Box, Button, Flex, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../design/Panel';
import { TextField } from '../../../design/TextField';
import { ChangeButton } from '../parts/ChangeButton';
import { Person } from '../parts/Person';
import { Tag } from '../parts/Tag';
import { exportPath, type Trail, type TrailQuestion } from './audit';

interface TrailToolsProps {
  trail: Trail;
  question: TrailQuestion;
  onAt: (at: string) => void;
  onReason: (reason: string) => void;
}

/** The time to look at, whether personal data is readable, and the trail as a file. */
export function TrailTools({ trail, question, onAt, onReason }: TrailToolsProps) {
  const { t } = useTranslation('admin');
  const [moment, setMoment] = useState('');

  function travel(event: FormEvent) {
    event.preventDefault();
    onAt(moment === '' ? '' : new Date(moment).toISOString());
  }

  return (
    <Panel>
      <Flex gap="4" wrap="wrap" align="flex-end" justify="space-between">
        <form onSubmit={travel}>
          <Flex gap="2" align="flex-end" wrap="wrap">
            <Box w="240px">
              <TextField
                label={t('audit.trail.at')}
                type="datetime-local"
                step="1"
                value={moment}
                onChange={setMoment}
              />
            </Box>
            <Button type="submit" size="lg" variant="outline" borderColor="border.emphasized">
              {t('audit.trail.travel')}
            </Button>
            {question.at && (
              <Button
                size="lg"
                variant="ghost"
                onClick={() => {
                  setMoment('');
                  onAt('');
                }}
              >
                {t('audit.trail.now')}
              </Button>
            )}
          </Flex>
        </form>
        <Flex gap="2" wrap="wrap" align="center">
          {trail.person && (
            <Text color="fg.muted">
              {t('users.person')}: <Person id={trail.person} />
            </Text>
          )}
          {trail.personal ? (
            <Tag tone="warn">{t('audit.trail.readable')}</Tag>
          ) : (
            <ChangeButton
              label={t('audit.trail.unseal')}
              title={t('audit.trail.unseal')}
              confirm={t('audit.trail.unseal')}
              done={t('users.who.shown')}
              send={(reason) => Promise.resolve(onReason(reason))}
            >
              {() => <Text>{t('users.who.warning')}</Text>}
            </ChangeButton>
          )}
          <Button asChild variant="outline" minH="44px" borderColor="border.emphasized">
            <a href={exportPath(question)} download>
              {t('audit.trail.export')}
            </a>
          </Button>
        </Flex>
      </Flex>
    </Panel>
  );
}
