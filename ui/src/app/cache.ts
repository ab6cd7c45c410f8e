import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem';

const RETRIES = 2;
/** Screens seen today open without a network. */
const DAY_MS = 86_400_000;

/** Server state; only failures that can pass are tried again. */
export function newCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        gcTime: DAY_MS,
        retry: (count, error) => count < RETRIES && isPassing(error),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

function isPassing(error: unknown): boolean {
  return !(error instanceof Problem) || error.isPassing;
}
