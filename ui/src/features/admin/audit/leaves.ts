export interface Leaf {
  /** A JSON pointer. */
  path: string;
  value: unknown;
}

const MARKS = ['~sealed', '~erased'] as const;
export type Mark = 'sealed' | 'erased';

/** Every single value of a state by its JSON pointer, in the order of the state. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null || markOf(value)) {
    return [{ path, value }];
  }
  const parts = Object.entries(value);
  return parts.length === 0
    ? [{ path, value }]
    : parts.flatMap(([key, part]) => leavesOf(part, `${path}/${escape(key)}`));
}

/** Whether a value is withheld, and by what; null when it is there. */
export function markOf(value: unknown): Mark | null {
  const mark = MARKS.find(
    (name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name),
  );
  return mark ? (mark.slice(1) as Mark) : null;
}

/** A JSON pointer as people read it, such as `sets › 2 › reps`. */
export const spokenPath = (path: string): string =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join(' › ');

/** Whether a path is one of the others or lies within one. */
export const isWithin = (path: string, others: readonly string[]): boolean =>
  others.some((other) => path === other || path.startsWith(`${other}/`));

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
