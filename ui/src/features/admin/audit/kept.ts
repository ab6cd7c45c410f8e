import type { Checkpoint } from './audit';

type Kept = Pick<Checkpoint, 'position' | 'hash'>;

/** Reads checkpoints somebody kept elsewhere, one JSON a line or a page of the API; null for anything else. */
export function readKept(text: string): Kept[] | null {
  try {
    const page = text.includes('"items"')
      ? (JSON.parse(text) as { items: unknown[] }).items
      : text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line): unknown => JSON.parse(line));
    return page.every(isKept) ? page : null;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}

/**
 * The first kept checkpoint that the log does not have any more as it was, null when it has all;
 * what the log has comes a page at a time.
 */
export async function firstMissing(
  kept: readonly Kept[],
  now: AsyncIterable<readonly Kept[]>,
): Promise<number | null> {
  const hashes = new Map<number, string>();
  for await (const page of now) {
    page.forEach(({ position, hash }) => hashes.set(position, hash));
  }
  return kept.find(({ position, hash }) => hashes.get(position) !== hash)?.position ?? null;
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Kept).position === 'number' &&
    typeof (value as Kept).hash === 'string'
  );
}
