import { Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../../design/Loaded';
import { AdminPage } from '../parts/AdminPage';
import { STEPS, type Trail, useTrail } from './audit';
import { StateAsOf } from './StateAsOf';
import { StepDetail } from './StepDetail';
import { StepList } from './StepList';
import { StepMover } from './StepMover';
import { TrailTools } from './TrailTools';

/** One stream, stepped through forwards and backwards, with the state before and after each event. */
export default function TrailPage() {
  const { t } = useTranslation('admin');
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [reason, setReason] = useState<string | null>(null);
  const at = search.get('at');
  const asked = Number.parseInt(search.get('step') ?? '0', 10);
  const step = Number.isNaN(asked) ? 0 : Math.max(0, asked);
  const question = { id, position: step - (step % STEPS), at, reason };
  const trail = useTrail(question);

  function change(name: 'step' | 'at', value: string) {
    const changed = new URLSearchParams(search);
    changed.delete(name);
    if (value !== '') {
      changed.set(name, value);
    }
    setSearch(changed, { replace: name === 'step' });
  }

  const go = (to: number) => change('step', String(to));
  return (
    <AdminPage
      title={trail.data ? t(`audit.kind.${trail.data.kind}`) : t('audit.trail.title')}
      lead={id}
      above={[{ to: '/admin/audit', label: t('audit.title') }]}
    >
      <Loaded
        query={trail}
        heights={['64px', '280px', '280px']}
        missing={<Text>{t('audit.trail.missing')}</Text>}
      >
        {(view) => (
          <Stack gap="4">
            <TrailTools
              trail={view}
              question={question}
              onAt={(moment) => change('at', moment)}
              onReason={setReason}
            />
            <Steps trail={view} step={step} go={go} />
            <StateAsOf trail={view} />
          </Stack>
        )}
      </Loaded>
    </AdminPage>
  );
}

interface StepsProps {
  trail: Trail;
  step: number;
  go: (step: number) => void;
}

function Steps({ trail, step, go }: StepsProps) {
  const { t } = useTranslation('admin');
  const shown = trail.items.find(({ position }) => position === step);
  return (
    <>
      <StepMover step={step} count={trail.events} go={go} />
      {shown ? <StepDetail step={shown} /> : <Text>{t('audit.trail.noStep')}</Text>}
      <StepList steps={trail.items} current={step} go={go} />
    </>
  );
}
