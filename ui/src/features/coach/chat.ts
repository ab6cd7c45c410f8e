import { createParser } from 'eventsource-parser';
import { api, type Schema } from '../../api/client';
import { Problem } from '../../api/problem';
import { sessionFetch } from '../../api/sessionFetch';
import { unwrap } from '../../api/problem';

export type Turn = Schema<'TurnView'>;
export type Conversation = Schema<'ConversationView'>;
type Frames = Required<Schema<'ChatFrames'>>;

/** One event of an answer that streams. */
export type Frame = { [Name in keyof Frames]: { event: Name; data: Frames[Name] } }[keyof Frames];

/** Asks, and tells each frame as it comes; resolves after the last one. */
export function ask(body: Schema<'ChatRequest'>, onFrame: (frame: Frame) => void): Promise<void> {
  return listen(
    new Request(`${window.location.origin}/api/v1/ai/chat`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
    onFrame,
  );
}

/** Hears an answer again from its beginning. */
export function follow(
  conversation: string,
  turn: string,
  onFrame: (frame: Frame) => void,
): Promise<void> {
  const path = `/api/v1/ai/conversations/${conversation}/turns/${turn}/stream`;
  return listen(
    new Request(`${window.location.origin}${path}`, { credentials: 'same-origin' }),
    onFrame,
  );
}

export function stopTurn(id: string, turn: string, shown: string): Promise<Conversation> {
  return unwrap(
    api.POST('/ai/conversations/{id}/turns/{turn}/stop', {
      params: { path: { id, turn } },
      body: { shown },
    }),
  );
}

async function listen(request: Request, onFrame: (frame: Frame) => void): Promise<void> {
  const answer = await sessionFetch(request);
  if (!answer.ok || !answer.body) {
    throw new Problem(answer.status, (await answer.json().catch(() => ({}))) as object);
  }
  const parser = createParser({
    onEvent: ({ event, data }) => onFrame({ event, data: JSON.parse(data) as unknown } as Frame),
  });
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    parser.feed(piece.value);
  }
}
