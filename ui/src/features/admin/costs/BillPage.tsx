import { Button, Stack } from '@chakra-ui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { Failed } from '../../../design/Failed';
import { Panel, Section } from '../../../design/Panel';
import { useConfirmed } from '../../identity/stepup/useConfirmed';
import { Grid } from '../parts/Grid';
import { Tag } from '../parts/Tag';
import { TextBox } from '../parts/TextBox';
import { readBill } from './bill';
import { CostsFrame } from './CostsFrame';

/** Compares what a provider billed with what the ledger says, attempt by attempt. */
export default function BillPage() {
  const { t } = useTranslation('admin');
  const cache = useQueryClient();
  const confirmed = useConfirmed();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { lines, unread } = readBill(text);
  const send = useMutation({
    mutationFn: () =>
      confirmed(() => unwrap(api.POST('/admin/costs/reconciliations', { body: lines }))),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['admin', 'costs'] }),
  });
  const wrong =
    unread.length > 0 ? t('costs.bill.unread', { lines: unread.join(', ') }) : undefined;
  const empty = lines.length === 0 ? t('costs.bill.empty') : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!wrong && !empty) {
      send.mutate();
    }
  }

  return (
    <CostsFrame title={t('costs.bill.title')} lead={t('costs.bill.lead')}>
      <Panel>
        <form onSubmit={submit} noValidate>
          <Stack gap="4" align="flex-start">
            <TextBox
              label={t('costs.bill.lines')}
              hint={t('costs.bill.linesHint')}
              rows={6}
              fontFamily="mono"
              spellCheck={false}
              value={text}
              onChange={setText}
              error={tried ? (wrong ?? empty) : undefined}
            />
            <Button type="submit" size="lg" loading={send.isPending}>
              {t('costs.bill.send')}
            </Button>
          </Stack>
        </form>
      </Panel>
      {send.isError && <Failed error={send.error} />}
      {send.data && (
        <Section title={t('costs.bill.result')} role="status">
          <Grid
            label={t('costs.bill.result')}
            rows={send.data.items}
            keyOf={({ callId, attempt }) => `${callId} ${attempt}`}
            columns={[
              { key: 'call', title: t('costs.bill.call'), cell: ({ callId }) => callId },
              {
                key: 'attempt',
                title: t('costs.bill.attempt'),
                figure: true,
                cell: ({ attempt }) => attempt,
              },
              {
                key: 'taken',
                title: t('costs.bill.outcome'),
                cell: ({ taken, message }) => (
                  <>
                    <Tag tone={taken ? 'good' : 'warn'}>
                      {t(taken ? 'costs.bill.taken' : 'costs.bill.refused')}
                    </Tag>{' '}
                    {message}
                  </>
                ),
              },
            ]}
          />
        </Section>
      )}
    </CostsFrame>
  );
}
