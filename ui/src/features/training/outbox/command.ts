import type { Schema } from '../../../api/client';

/** What a set says, apart from when it was done. */
export type SetEntry = Schema<'SetCorrection'>;

/** How a session went, as far as a person can say. */
export interface Closing {
  durationMinutes: number | null;
  sessionRpe: number | null;
  note: string | null;
}

/** A set as another device left it. */
export interface Theirs {
  entry: SetEntry;
  removed: boolean;
}

/** Why a command waits for a person instead of for the network. */
export type Conflict =
  | { kind: 'refused'; why: string; rule: string | null }
  | { kind: 'setChanged'; theirs: Theirs }
  | { kind: 'closingChanged'; theirs: Closing }
  | { kind: 'setsAdded'; count: number };

export type Action =
  | { kind: 'start'; planId: string | null; dayId: string | null; startedAt: string }
  | { kind: 'log'; set: Schema<'NewSet'> & { performedAt: string }; name: string }
  | { kind: 'correct'; setId: string; entry: SetEntry; base: Theirs }
  | { kind: 'remove'; setId: string; base: Theirs }
  | { kind: 'restore'; setId: string }
  | { kind: 'finish'; closing: Closing; finishedAt: string }
  | { kind: 'amend'; closing: Closing; base: Closing }
  /** `seen` is how many sets the person saw in what they threw away. */
  | { kind: 'discard'; seen: number };

/**
 * One thing a person did in a session. It is kept on the device until the server has it or the
 * person gives it up; its id and the ids in it are made here, so that sending it twice is harmless.
 */
export type Command = Action & {
  id: string;
  person: string;
  workoutId: string;
  madeAt: string;
  /** Not to be sent earlier, in ms since 1970: time to undo. */
  notBefore?: number;
  conflict?: Conflict;
};

export type CommandOf<Kind extends Action['kind']> = Extract<Command, { kind: Kind }>;

/** The set a command is about; null for one about the whole session. */
export function setIdOf(command: Command): string | null {
  switch (command.kind) {
    case 'log':
      return command.set.setId;
    case 'correct':
    case 'remove':
    case 'restore':
      return command.setId;
    default:
      return null;
  }
}

/** Whether a command has to wait while the earlier one waits for a person. */
export function waitsFor(command: Command, earlier: Command): boolean {
  if (command.workoutId !== earlier.workoutId) {
    return false;
  }
  const setId = setIdOf(command);
  return earlier.kind === 'start' || (setId !== null && setId === setIdOf(earlier));
}
