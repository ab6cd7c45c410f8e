import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** The network of the tests: only what a test names answers. */
export const server = setupServer();

/** The address of a path of the contract. */
export const at = (path: string): string => `${window.location.origin}/api/v1${path}`;

export const answer = (path: string, body: object) =>
  http.get(at(path), () => HttpResponse.json(body));
