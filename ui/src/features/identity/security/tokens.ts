import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { useConfirmed } from '../stepup/useConfirmed';

export type Token = Schema<'ApiToken'>;
export type Scope = Schema<'Scope'>;

type Plain<S> = S extends `${infer Of}:${infer What}` ? `${Of}_${What}` : never;
/** A scope as a key of words, in which a colon would name another file of them. */
export type ScopeWord = Plain<Scope>;

export const wordOf = (scope: Scope): `security.tokens.scope.${ScopeWord}` =>
  `security.tokens.scope.${scope.replace(':', '_') as ScopeWord}`;

/** Everything a token may be allowed, in the order people are asked. */
export const SCOPES: Scope[] = [
  'training:read',
  'training:write',
  'profile:read',
  'profile:write',
  'coaching:read',
  'coaching:write',
];

const KEY = ['tokens'];

/** The tokens that still work, newest first. */
export const useTokens = () =>
  useQuery({ queryKey: KEY, queryFn: () => unwrap(api.GET('/auth/tokens')) });

/** Makes a token; its secret is in the answer and nowhere else. */
export function useMakeToken() {
  const confirmed = useConfirmed();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'ApiTokenRequest'>) =>
      confirmed(() => unwrap(api.POST('/auth/tokens', { body }))),
    onSuccess: () => cache.invalidateQueries({ queryKey: KEY }),
  });
}

export function useRevokeToken() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/auth/tokens/{id}', { params: { path: { id } } })),
    onSettled: () => cache.invalidateQueries({ queryKey: KEY }),
  });
}
