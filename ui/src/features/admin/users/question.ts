import { useSearchParams } from 'react-router';
import type { Tier } from './users';

export const SORTS = ['registered', 'name', 'requests', 'spend'] as const;
export type Sort = (typeof SORTS)[number];
export type State = 'active' | 'disabled';

export interface UserQuestion {
  email?: string;
  name?: string;
  tier?: Tier;
  state?: State;
  sort?: Sort;
  cursor?: string;
}

/** Empty for what is not asked for any more. */
export type Asked = { [Field in keyof UserQuestion]?: UserQuestion[Field] | '' };

const FIELDS = ['email', 'name', 'tier', 'state', 'sort', 'cursor'] as const;

/** What is asked for, kept in the address so that it can be shared and gone back to. */
export function useUserQuestion(): [UserQuestion, (change: Asked) => void] {
  const [search, setSearch] = useSearchParams();
  const question = Object.fromEntries(
    FIELDS.map((field) => [field, search.get(field)]).filter(([, value]) => value !== null),
  ) as UserQuestion;
  /** Another question begins at its first page; what is left empty is not asked for. */
  const ask = (change: Asked) => {
    const asked = { ...question, cursor: '', ...change };
    setSearch(Object.entries(asked).filter(([, value]) => value !== ''));
  };
  return [question, ask];
}
