const SESSION = /^\/train\/[0-9a-f-]+$/;

/** Where a log in leads: back into the session that asked for it, and else to the beginning. */
export const placeAfterLogin = (asked: string | null): string =>
  asked !== null && SESSION.test(asked) ? asked : '/';
