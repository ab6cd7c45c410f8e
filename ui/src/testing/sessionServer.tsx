import { http, HttpResponse } from 'msw';
import { uuidv7 } from '../api/uuidv7';
import { LatestSession } from '../features/training/LatestSession';
import { SessionSets } from '../features/training/SessionSets';
import { useWorkout, type Workout } from '../features/training/workouts';
import { show } from './render';
import { aSet, aSuggestion, aWorkout, blankProfile } from './samples';
import { answer, at, server } from './server';

/** A set as it was sent. */
interface Sent {
  setId: string;
  weightKg: number;
  reps: number;
  rpe: number | null;
}

/** What the server of a test has, and what it was sent. */
export interface SessionServer {
  stored: Workout;
  sent: Sent[];
}

/** A server with one open session and one suggestion, for a person of its own. */
export function aSessionServer(): SessionServer & {
  showSession: () => void;
  keepsSets: () => void;
} {
  const person = uuidv7();
  const state: SessionServer = { stored: aWorkout({ id: uuidv7() }), sent: [] };
  document.cookie = 'vigor_csrf=of-this-login';
  const exercise = { measure: 'reps_weight', equipment: [], loadStepKg: 1 };
  server.use(
    http.get(at('/auth/me'), () => HttpResponse.json({ id: person })),
    answer('/workouts/plans', { items: [], next: null }),
    answer('/users/profile', blankProfile),
    answer('/exercises/goblet-squat', exercise),
    http.get(at('/workouts/:id'), () => HttpResponse.json(state.stored)),
    answer(`/workouts/${state.stored.id}/suggestions`, { items: [aSuggestion()] }),
    answer('/workouts', { items: [], next: null }),
  );

  function Session() {
    const workout = useWorkout(state.stored.id).data;
    return (
      workout && (
        <LatestSession workout={workout}>
          {(settled) => <SessionSets workout={settled} />}
        </LatestSession>
      )
    );
  }

  function keepsSets(): void {
    server.use(
      http.post(at('/workouts/:id/sets'), async ({ request }) => {
        const body = (await request.json()) as Sent;
        state.sent.push(body);
        const set = aSet(body);
        const others = state.stored.sets.filter(({ setId }) => setId !== set.setId);
        const version = state.stored.version + 1;
        state.stored = { ...state.stored, version, sets: [...others, set] };
        return HttpResponse.json({ set, workout: state.stored, records: [] }, { status: 201 });
      }),
    );
  }

  return Object.assign(state, { showSession: () => void show(<Session />, person), keepsSets });
}
