import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { csrfToken } from '../../../api/sessionFetch';

/** Nobody, or somebody else, is logged in to this browser. */
export class NotThisPerson extends Error {
  override readonly name = 'NotThisPerson';
}

let known: { person: string; token: string } | null = null;

/**
 * Headers by which the server takes a command only from this person's own login. The token belongs to
 * one login: when somebody else logs in here in another tab, commands still carry the old one and are
 * refused, instead of ending up in the other person's record.
 */
export async function headersOf(person: string): Promise<{ 'X-CSRF-Token': string }> {
  const token = csrfToken();
  if (token === null) {
    throw new NotThisPerson();
  }
  if (known?.token !== token || known.person !== person) {
    const { id } = await unwrap(api.GET('/auth/me'));
    if (id !== person || csrfToken() !== token) {
      throw new NotThisPerson();
    }
    known = { person, token };
  }
  return { 'X-CSRF-Token': token };
}
