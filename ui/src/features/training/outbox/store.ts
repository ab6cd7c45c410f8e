import { uuidv7 } from '../../../api/uuidv7';
import { deleteCommand, readCommands, writeCommand } from '../../../offline/database';
import { currentPerson, onPersonChange } from '../../../offline/person';
import type { Action, Command } from './command';

/** The outbox as it stands. */
export interface Outbox {
  /** In the order they were made; those of the current person only. */
  commands: readonly Command[];
  /** Whether this device keeps commands when the page is closed. */
  storage: 'works' | 'blocked' | 'full';
  /** How the last attempt to send went. */
  link: 'up' | 'down' | 'loggedOut';
}

let state: Outbox = { commands: [], storage: 'works', link: 'up' };
const listeners = new Set<() => void>();
const wakers = new Set<() => void>();
/** Commands not written down (yet), so that reading again does not lose them. */
const onlyHere = new Map<string, Command>();
/** Commands just taken out, so that a reading under way does not bring them back. */
const taken = new Set<string>();
let latestMs = 0;
const otherPages =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('vigor.outbox');

export const outbox = (): Outbox => state;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Called whenever there is something new to send. */
export function onWork(wake: () => void): () => void {
  wakers.add(wake);
  return () => wakers.delete(wake);
}

function change(next: Partial<Outbox>): void {
  state = { ...state, ...next };
  listeners.forEach((listener) => listener());
}

export const setLink = (link: Outbox['link']): void => {
  if (link !== state.link) {
    change({ link });
  }
};

/** Takes what a person did; it counts at once and is sent as soon as can be. */
export function add(
  workoutId: string,
  action: Action,
  more: Partial<Pick<Command, 'notBefore' | 'madeAt'>> = {},
): Command {
  const person = currentPerson();
  if (person === null) {
    throw new Error('nobody is logged in whose command this could be');
  }
  const made = { id: nextId(), person, workoutId, madeAt: new Date().toISOString(), ...more };
  const command = { ...action, ...made } as Command;
  change({ commands: [...state.commands, command] });
  void keep(command).then(wake);
  return command;
}

/** Later ids are greater, also within one millisecond and when the clock is set back. */
function nextId(): string {
  latestMs = Math.max(Date.now(), latestMs + 1);
  return uuidv7(latestMs);
}

/** Changes what is known of a command, for example that the server refused it. */
export function amend(id: string, with_: (command: Command) => Command): void {
  const found = state.commands.find((command) => command.id === id);
  if (found) {
    const changed = with_(found);
    change({ commands: state.commands.map((command) => (command.id === id ? changed : command)) });
    void keep(changed).then(wake);
  }
}

/** Takes a command out: the server has it, or the person gave it up. */
export async function take(id: string): Promise<void> {
  change({ commands: state.commands.filter((command) => command.id !== id) });
  onlyHere.delete(id);
  taken.add(id);
  try {
    await deleteCommand(id);
    otherPages?.postMessage('changed');
  } catch {
    // What was never written down need not be deleted; a repeat is harmless.
  }
}

async function keep(command: Command): Promise<void> {
  onlyHere.set(command.id, command);
  try {
    await writeCommand(command);
    if (onlyHere.get(command.id) === command) {
      onlyHere.delete(command.id);
    }
    if (taken.has(command.id)) {
      await deleteCommand(command.id);
    }
    otherPages?.postMessage('changed');
    if (state.storage !== 'works') {
      change({ storage: 'works' });
    }
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    change({ storage: full ? 'full' : 'blocked' });
  }
}

/** Says that there may be something to send. */
export function wake(): void {
  wakers.forEach((waker) => waker());
}

/** Reads the outbox of the current person; nobody else's is looked at. */
export async function load(): Promise<void> {
  const person = currentPerson();
  change({ commands: state.commands.filter((command) => command.person === person), link: 'up' });
  if (person === null) {
    return;
  }
  const read = await readCommands<Command>(person).then(
    (commands) => ({ storage: 'works' as const, kept: commands }),
    () => ({ storage: 'blocked' as const, kept: [] }),
  );
  // That reading works says nothing about room to write.
  const storage = read.storage === 'works' && state.storage === 'full' ? 'full' : read.storage;
  if (person === currentPerson()) {
    const all = new Map(
      [...read.kept, ...onlyHere.values()].map((command) => [command.id, command]),
    );
    const commands = [...all.values()].filter((c) => c.person === person && !taken.has(c.id));
    change({ storage, commands: commands.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
    latestMs = Math.max(latestMs, ...state.commands.map(({ id }) => millisecondsOf(id)));
    wake();
  }
}

const millisecondsOf = (id: string): number =>
  Number.parseInt(id.replace('-', '').slice(0, 12), 16);

onPersonChange(() => void load());
otherPages?.addEventListener('message', () => void load());
