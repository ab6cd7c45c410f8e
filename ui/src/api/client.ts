import createClient from 'openapi-fetch';
import type { components, paths } from './schema';
import { sessionFetch } from './sessionFetch';

/** The server, typed by its OpenAPI document. */
export const api = createClient<paths>({
  baseUrl: `${window.location.origin}/api/v1`,
  credentials: 'same-origin',
  fetch: sessionFetch,
  querySerializer: { array: { style: 'form', explode: false } },
});

/** A schema of the contract by name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
