import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

const FACTS = {
  consents: { llm: true },
  goals: ['strength'],
  fitnessLevel: 'beginner',
  equipment: ['dumbbells'],
  daysPerWeek: 3,
  minutesPerSession: 60,
};

/** Somebody who lets language models be asked, and talks with Vigor without a browser. */
export async function someoneWhoAsks() {
  const email = `${randomUUID()}@example.org`;
  const account = { email, password: `asking ${randomUUID()}`, displayName: 'Robin' };
  const { accessToken } = await (await send('POST', '/auth/register', account)).json();
  const call = (method, path, body) => send(method, path, body, accessToken);
  assert.equal((await call('PUT', '/users/profile', FACTS)).status, 200);
  return {
    email,
    /** Waits for the whole answer. */
    ask: async (message) => (await call('POST', '/ai/chat', { message })).text(),
    wantPlan: async () => (await call('POST', '/ai/generate-workout', {})).text(),
    /** What was asked, the latest first, once the views tell of the refusal. */
    requests: async () => {
      for (;;) {
        const { items } = await (await call('GET', '/ai/requests')).json();
        if (items[0]?.state === 'refused') {
          return items;
        }
      }
    },
  };
}

function send(method, path, body, token) {
  return fetch(new URL(`/api/v1${path}`, process.env.VIGOR_ADDRESS), {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}
