import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { Failed } from '../../../design/Failed';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { Grid } from '../parts/Grid';
import { Tag } from '../parts/Tag';
import { TextBox } from '../parts/TextBox';
import { useCheckpoints } from './audit';
import { exactMoment } from './exactMoment';
import { firstMissing, readKept } from './kept';
import { firstForged } from './signatures';

const PATH = '/api/v1/admin/audit/checkpoints?limit=1000';
const LATEST = 20;

/** The signed statements about the log, checked in this browser. */
export function Checkpoints() {
  const { t } = useTranslation('admin');
  const checkpoints = useCheckpoints(0);
  return (
    <Section title={t('audit.points.title')}>
      <Loaded query={checkpoints} heights={['240px']}>
        {(page) =>
          page.items.length === 0 || page.publicKey === null ? (
            <Text color="fg.muted">{t('audit.points.none')}</Text>
          ) : (
            <Stack gap="5">
              <Signatures page={page} publicKey={page.publicKey} />
              <KeptOnes page={page} />
              <Grid
                label={t('audit.points.title')}
                rows={page.items.slice(-LATEST).toReversed()}
                keyOf={({ position }) => String(position)}
                columns={[
                  {
                    key: 'position',
                    title: t('audit.points.position'),
                    cell: (row) => row.position,
                  },
                  { key: 'at', title: t('change.when'), cell: ({ madeAt }) => exactMoment(madeAt) },
                  { key: 'hash', title: 'SHA-256', cell: ({ hash }) => `${hash.slice(0, 16)}…` },
                  { key: 'key', title: t('audit.points.key'), cell: ({ keyId }) => keyId },
                ]}
              />
            </Stack>
          )
        }
      </Loaded>
    </Section>
  );
}

type Page = Schema<'CheckpointPage'>;

function Signatures({ page, publicKey }: { page: Page; publicKey: string }) {
  const { t } = useTranslation('admin');
  const check = useMutation({ mutationFn: () => firstForged(publicKey, page.items) });
  return (
    <Stack gap="3">
      <Text>{t('audit.points.lead')}</Text>
      <Flex gap="2" wrap="wrap">
        <Button minH="44px" loading={check.isPending} onClick={() => check.mutate()}>
          {t('audit.points.check')}
        </Button>
        <Button asChild variant="outline" minH="44px" borderColor="border.emphasized">
          <a href={PATH} download="vigor-checkpoints.json">
            {t('audit.points.save')}
          </a>
        </Button>
      </Flex>
      <div role="status">
        {check.isSuccess && (
          <Tag tone={check.data === null ? 'good' : 'bad'}>
            {check.data === null
              ? t('audit.points.holds', { count: page.items.length })
              : t('audit.points.forged', { position: check.data })}
          </Tag>
        )}
      </div>
      {check.isError && <Failed error={check.error} />}
    </Stack>
  );
}

function KeptOnes({ page }: { page: Page }) {
  const { t } = useTranslation('admin');
  const [text, setText] = useState('');
  const kept = text.trim() === '' ? [] : readKept(text);
  const missing = kept === null ? null : firstMissing(kept, page.items);
  return (
    <Stack gap="3">
      <TextBox
        label={t('audit.kept.label')}
        hint={t('audit.kept.hint')}
        rows={3}
        fontFamily="mono"
        spellCheck={false}
        value={text}
        onChange={setText}
        error={kept === null ? t('audit.kept.unreadable') : undefined}
      />
      <div role="status">
        {kept !== null && kept.length > 0 && (
          <Tag tone={missing === null ? 'good' : 'bad'}>
            {missing === null
              ? t('audit.kept.there', { count: kept.length })
              : t('audit.kept.gone', { position: missing })}
          </Tag>
        )}
      </div>
    </Stack>
  );
}
