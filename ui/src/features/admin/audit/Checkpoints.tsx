import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../../design/Failed';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { Grid } from '../parts/Grid';
import { Tag } from '../parts/Tag';
import { TextBox } from '../parts/TextBox';
import { everyCheckpoint, useNewestCheckpoints } from './audit';
import { exactMoment } from './exactMoment';
import { firstMissing, readKept } from './kept';
import { checkSignatures } from './signatures';

const PATH = '/api/v1/admin/audit/checkpoints/export';
const LATEST = 20;

/** The signed statements about the log, checked in this browser. */
export function Checkpoints() {
  const { t } = useTranslation('admin');
  const checkpoints = useNewestCheckpoints(LATEST);
  return (
    <Section title={t('audit.points.title')}>
      <Loaded query={checkpoints} heights={['240px']}>
        {(page) =>
          page.items.length === 0 || page.publicKey === null ? (
            <Text color="fg.muted">{t('audit.points.none')}</Text>
          ) : (
            <Stack gap="5">
              <Signatures publicKey={page.publicKey} />
              <KeptOnes />
              <Grid
                label={t('audit.points.title')}
                rows={page.items}
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

function Signatures({ publicKey }: { publicKey: string }) {
  const { t } = useTranslation('admin');
  const check = useMutation({ mutationFn: () => checkSignatures(publicKey, everyCheckpoint()) });
  return (
    <Stack gap="3">
      <Text>{t('audit.points.lead')}</Text>
      <Flex gap="2" wrap="wrap">
        <Button minH="44px" loading={check.isPending} onClick={() => check.mutate()}>
          {t('audit.points.check')}
        </Button>
        <Button asChild variant="outline" minH="44px" borderColor="border.emphasized">
          <a href={PATH} download="vigor-checkpoints.jsonl">
            {t('audit.points.save')}
          </a>
        </Button>
      </Flex>
      <div role="status">
        {check.isSuccess && (
          <Tag tone={check.data.forged === null ? 'good' : 'bad'}>
            {check.data.forged === null
              ? t('audit.points.holds', { count: check.data.checked })
              : t('audit.points.forged', { position: check.data.forged })}
          </Tag>
        )}
      </div>
      {check.isError && <Failed error={check.error} />}
    </Stack>
  );
}

function KeptOnes() {
  const { t } = useTranslation('admin');
  const [text, setText] = useState('');
  const kept = text.trim() === '' ? [] : readKept(text);
  const comparison = useQuery({
    queryKey: ['admin', 'audit', 'kept', text],
    queryFn: () => firstMissing(kept ?? [], everyCheckpoint()),
    enabled: kept !== null && kept.length > 0,
    gcTime: 0,
  });
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
        {kept !== null && comparison.data !== undefined && (
          <Tag tone={comparison.data === null ? 'good' : 'bad'}>
            {comparison.data === null
              ? t('audit.kept.there', { count: kept.length })
              : t('audit.kept.gone', { position: comparison.data })}
          </Tag>
        )}
      </div>
      {comparison.isError && <Failed error={comparison.error} />}
    </Stack>
  );
}
