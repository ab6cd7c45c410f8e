/** A kind of plate a person has, and how many pairs of it. */
export interface PlatePair {
  weight: number;
  pairs: number;
}

export interface Loading {
  /** Plates for each side, heaviest first. */
  side: number[];
  /** What then hangs on the bar, bar included. */
  total: number;
}

const GRAIN = 1000;

/**
 * How to load a bar: the plates for each side that come closest to a weight without passing it, and
 * of those the fewest. Null when the bar alone is heavier. All weights are in the same unit.
 */
export function loading(target: number, bar: number, plates: readonly PlatePair[]): Loading | null {
  const room = Math.round(((target - bar) / 2) * GRAIN);
  if (room < 0) {
    return null;
  }
  const kinds = plates
    .map(({ weight, pairs }) => ({ grains: Math.round(weight * GRAIN), pairs }))
    .filter(({ grains, pairs }) => grains > 0 && pairs > 0)
    .sort((a, b) => b.grains - a.grains);
  const best = new Map<number, number[]>([[0, []]]);
  for (const { grains, pairs } of kinds) {
    for (const [sum, side] of [...best]) {
      for (let count = 1; count <= pairs && sum + count * grains <= room; count++) {
        const loaded = [...side, ...Array<number>(count).fill(grains)];
        const known = best.get(sum + count * grains);
        if (!known || loaded.length < known.length) {
          best.set(sum + count * grains, loaded);
        }
      }
    }
  }
  const most = Math.max(...best.keys());
  const side = (best.get(most) ?? []).map((grains) => grains / GRAIN);
  return { side, total: bar + (2 * most) / GRAIN };
}
