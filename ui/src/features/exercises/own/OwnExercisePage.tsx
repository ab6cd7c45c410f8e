import './words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { uuidv7 } from '../../../api/uuidv7';
import { useAnnounce } from '../../../design/Announcer';
import { Loaded } from '../../../design/Loaded';
import { NotFound } from '../../../design/NotFound';
import { Page } from '../../../design/Page';
import { Panel } from '../../../design/Panel';
import { type Exercise, useExercise } from '../../training/catalogue';
import { draftOf, emptyDraft } from './draft';
import { useMakeExercise, useReviseExercise } from './own';
import { OwnExerciseForm } from './OwnExerciseForm';

/** Makes an exercise, or changes one. */
export default function OwnExercisePage() {
  const { id } = useParams();
  return id === undefined ? <Make /> : <Change id={id} />;
}

function Make() {
  const { t } = useTranslation('own');
  const [search] = useSearchParams();
  const [id] = useState(() => uuidv7());
  const make = useMakeExercise();
  const leave = useLeave();
  const announce = useAnnounce();
  return (
    <Page title={t('new')} lead={t('newLead')}>
      <Panel>
        <OwnExerciseForm
          initial={emptyDraft(search.get('name') ?? '')}
          submit={t('make')}
          pending={make.isPending}
          failure={make.error}
          onSave={(body) =>
            make.mutate(
              { id, body },
              {
                onSuccess: ({ name }) => {
                  announce(t('made', { name }));
                  leave(`/exercises/${id}`);
                },
              },
            )
          }
          onCancel={() => leave('/exercises')}
        />
      </Panel>
    </Page>
  );
}

function Change({ id }: { id: string }) {
  return (
    <Loaded query={useExercise(id)} heights={['60px', '480px']} missing={<NotFound />}>
      {(exercise) => (exercise.own ? <Revise exercise={exercise} /> : <NotFound />)}
    </Loaded>
  );
}

function Revise({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation(['own', 'translation']);
  const revise = useReviseExercise(exercise.id);
  const leave = useLeave();
  const announce = useAnnounce();
  const back = `/exercises/${exercise.id}`;
  return (
    <Page title={t('editTitle', { name: exercise.name })} lead={t('editLead')}>
      <Panel>
        <OwnExerciseForm
          initial={draftOf(exercise)}
          submit={t('translation:app.save')}
          pending={revise.isPending}
          failure={revise.error}
          onSave={(body) =>
            revise.mutate(body, {
              onSuccess: () => {
                announce(t('translation:app.saved'));
                leave(back);
              },
            })
          }
          onCancel={() => leave(back)}
        />
      </Panel>
    </Page>
  );
}

/** Goes back to where an exercise was wanted, or on to where it can be seen. */
function useLeave() {
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const wanted =
    typeof state === 'object' && state !== null && 'back' in state && typeof state.back === 'string'
      ? state.back
      : null;
  return (otherwise: string) => void navigate(wanted ?? otherwise, { replace: true });
}
