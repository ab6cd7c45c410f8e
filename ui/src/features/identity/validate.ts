import i18n from '../../i18n';

export const MIN_PASSWORD = 8;

export interface Entry {
  email: string;
  password: string;
  displayName?: string;
}

export type Errors = Partial<Record<keyof Entry, string>>;

/** What to mend before logging in; empty when nothing is. */
export function checkLogin({ email, password }: Entry): Errors {
  return {
    ...(isEmail(email) ? {} : { email: i18n.t('identity.errors.email') }),
    ...(password ? {} : { password: i18n.t('identity.errors.passwordMissing') }),
  };
}

/** What to mend before registering; empty when nothing is. */
export function checkRegistration({ email, password, displayName = '' }: Entry): Errors {
  return {
    ...(displayName.trim() ? {} : { displayName: i18n.t('identity.errors.name') }),
    ...(isEmail(email) ? {} : { email: i18n.t('identity.errors.email') }),
    ...(password.length >= MIN_PASSWORD
      ? {}
      : { password: i18n.t('identity.errors.passwordShort', { min: MIN_PASSWORD }) }),
  };
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}
