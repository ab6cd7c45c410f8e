import type { Schema } from '../../../api/client';

type Entry = Schema<'PriceEntry'>;

export interface PriceRow extends Entry {
  holds: 'later' | 'now' | 'past';
}

/** Prices by provider and model, the latest first, each with whether it holds at this moment. */
export function inOrder(prices: readonly Entry[], now = new Date()): PriceRow[] {
  const moment = (entry: Entry) => new Date(entry.validFrom).getTime();
  const sorted = prices.toSorted(
    (a, b) => nameOf(a).localeCompare(nameOf(b)) || moment(b) - moment(a),
  );
  const begun = new Set<string>();
  return sorted.map((entry) => {
    if (moment(entry) > now.getTime()) {
      return { ...entry, holds: 'later' };
    }
    const holds = begun.has(nameOf(entry)) ? 'past' : 'now';
    begun.add(nameOf(entry));
    return { ...entry, holds };
  });
}

const nameOf = ({ model }: Entry): string => `${model.provider}\n${model.model}`;
