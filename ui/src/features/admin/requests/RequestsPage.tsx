import { Button, Flex } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Panel } from '../../../design/Panel';
import { TextField } from '../../../design/TextField';
import { AiPage } from '../ai/AiPage';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The way to one request by an id a person or a log names. */
export default function RequestsPage() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const [id, setId] = useState('');
  const [wrong, setWrong] = useState(false);

  function open(event: FormEvent) {
    event.preventDefault();
    const wanted = id.trim();
    setWrong(!UUID.test(wanted));
    if (UUID.test(wanted)) {
      void navigate(`/admin/ai/requests/${wanted}`);
    }
  }

  return (
    <AiPage title={t('requests.title')} lead={t('requests.lead')}>
      <Panel>
        <form onSubmit={open} noValidate>
          <Flex gap="4" wrap="wrap" align="flex-start">
            <TextField
              label={t('requests.id')}
              hint={t('requests.idHint')}
              autoComplete="off"
              spellCheck={false}
              value={id}
              onChange={setId}
              error={wrong ? t('requests.idWrong') : undefined}
            />
            <Button type="submit" size="lg">
              {t('requests.open')}
            </Button>
          </Flex>
        </form>
      </Panel>
    </AiPage>
  );
}
