import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import type { Schema } from '../../api/client';
import { code } from '../../design/en';
import { useProfile } from '../profile/profile';
import type { Filter } from './exercises';

type Muscle = Schema<'Muscle'>;
type Site = Schema<'BodySite'>;

export const MUSCLES = Object.keys(code.muscle) as Muscle[];
export const SITES = Object.keys(code.site) as Site[];

interface Entry {
  query: string;
  muscle: Muscle | null;
  mine: boolean;
  avoid: Site[];
}

/** The filters as they stand in the address, so that going back and sending a link keep them. */
export function useFilter() {
  const [search, setSearch] = useSearchParams();
  const equipment = useProfile().data?.equipment ?? null;
  const entry: Entry = {
    query: search.get('q') ?? '',
    muscle: MUSCLES.find((muscle) => muscle === search.get('muscle')) ?? null,
    mine: search.get('mine') === 'yes',
    avoid: SITES.filter((site) => search.getAll('avoid').includes(site)),
  };
  const query = useDeferredValue(entry.query.trim());

  function change(part: Partial<Entry>): void {
    const next = { ...entry, ...part };
    setSearch(
      [
        ...(next.query ? [['q', next.query]] : []),
        ...(next.muscle ? [['muscle', next.muscle]] : []),
        ...(next.mine ? [['mine', 'yes']] : []),
        ...next.avoid.map((site) => ['avoid', site]),
      ] as [string, string][],
      { replace: true },
    );
  }

  const filter: Filter = {
    query,
    muscle: entry.muscle,
    equipment: entry.mine ? equipment : null,
    avoid: entry.avoid,
  };
  return { entry, filter, change, clear: () => setSearch([], { replace: true }) };
}
