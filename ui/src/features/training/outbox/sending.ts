import type { QueryClient } from '@tanstack/react-query';
import { Problem } from '../../../api/problem';
import { whoIsHere } from '../../identity/session';
import { refreshFigures } from '../workouts';
import { type Command, waitsFor } from './command';
import { deliver } from './deliver';
import { amend, onWork, outbox, setLink, take } from './store';
import { NotThisPerson } from './sender';
import { celebrate } from './wins';

const FIRST_PAUSE_MS = 1500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * The command whose turn it is: the first that nothing holds back. Null when all that is left waits
 * for a person or for its time.
 */
export function nextToSend(commands: readonly Command[], now: number): Command | null {
  const held: Command[] = [];
  for (const command of commands) {
    const waits = held.some((earlier) => waitsFor(command, earlier));
    if (!waits && !command.conflict && (command.notBefore ?? 0) <= now) {
      return command;
    }
    held.push(command);
  }
  return null;
}

/**
 * Sends what is in the outbox, one command after the other, whenever there is a reason to hope: at
 * once, when the network or the page comes back, and again after a pause that grows.
 */
export function keepSending(cache: QueryClient): () => void {
  let busy = false;
  let again = false;
  let pause = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    clearTimeout(timer);
    let sent = false;
    try {
      for (let next = turn(); next; next = turn()) {
        again = false;
        const { conflict, records } = await deliver(cache, next);
        setLink('up');
        pause = FIRST_PAUSE_MS;
        sent = true;
        celebrate(next.workoutId, records);
        if (conflict) {
          amend(next.id, (command) => ({ ...command, conflict }));
        } else {
          await take(next.id);
        }
      }
      rest();
    } catch (error) {
      stumble(error);
    } finally {
      busy = false;
      if (sent) {
        void refreshFigures(cache);
      }
    }
    if (again) {
      again = false;
      void flush();
    }
  }

  const turn = () => nextToSend(outbox().commands, Date.now());

  /** Comes back when the time of a command that waits for its time has come. */
  function rest(): void {
    const times = outbox().commands.flatMap(({ notBefore, conflict }) =>
      notBefore === undefined || conflict ? [] : [notBefore],
    );
    if (times.length > 0) {
      timer = setTimeout(() => void flush(), Math.max(50, Math.min(...times) - Date.now()));
    }
  }

  function stumble(error: unknown): void {
    again = false;
    if (error instanceof NotThisPerson) {
      whoIsHere(cache);
    }
    if (error instanceof NotThisPerson || (error instanceof Problem && error.status === 401)) {
      setLink('loggedOut');
      return;
    }
    setLink('down');
    timer = setTimeout(() => void flush(), pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  const now = () => {
    pause = FIRST_PAUSE_MS;
    void flush();
  };
  const seen = () => document.visibilityState === 'visible' && now();
  const stopWork = onWork(now);
  const stopLogin = cache.getQueryCache().subscribe(({ query, type }) => {
    if (
      type === 'updated' &&
      query.queryKey[0] === 'me' &&
      query.state.data &&
      outbox().link === 'loggedOut'
    ) {
      now();
    }
  });
  window.addEventListener('online', now);
  document.addEventListener('visibilitychange', seen);
  now();
  return () => {
    stopWork();
    stopLogin();
    clearTimeout(timer);
    window.removeEventListener('online', now);
    document.removeEventListener('visibilitychange', seen);
  };
}
