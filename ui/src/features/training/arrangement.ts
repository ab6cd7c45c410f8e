import { usePersonal } from '../../offline/personal';

interface Named {
  id: string;
  name: string;
}

/** How a person arranged a session on this device; the sets themselves are on the server. */
export interface Arrangement {
  added: Named[];
  /** What takes the place of a planned exercise, by that exercise's id. */
  swaps: Record<string, Named>;
  /** Exercises done in turn, two and two. */
  pairs: [string, string][];
  /** What the person did to the rest after a set. */
  rest: { setId: string; extra: number; over: boolean } | null;
}

const PLAIN: Arrangement = { added: [], swaps: {}, pairs: [], rest: null };

export const useArrangement = (workoutId: string) =>
  usePersonal<Arrangement>(`session:${workoutId}`, PLAIN);

/** The other exercise of a superset; null for one that stands alone. */
export function partnerOf({ pairs }: Arrangement, id: string): string | null {
  const pair = pairs.find((both) => both.includes(id));
  return pair ? (pair[0] === id ? pair[1] : pair[0]) : null;
}

/** Joins two exercises, and parts each from the one it was with. */
export function paired(arrangement: Arrangement, first: string, second: string): Arrangement {
  return {
    ...unpaired(unpaired(arrangement, first), second),
    pairs: [...unpaired(unpaired(arrangement, first), second).pairs, [first, second]],
  };
}

export const unpaired = (arrangement: Arrangement, id: string): Arrangement => ({
  ...arrangement,
  pairs: arrangement.pairs.filter((both) => !both.includes(id)),
});

export const swapped = (arrangement: Arrangement, id: string, by: Named): Arrangement => ({
  ...arrangement,
  swaps: { ...arrangement.swaps, [id]: by },
});

export function unswapped(arrangement: Arrangement, id: string): Arrangement {
  const { [id]: _, ...swaps } = arrangement.swaps;
  return { ...arrangement, swaps };
}
