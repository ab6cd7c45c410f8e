import type { Words } from '../../design/words';
import type { identity as english } from './en';

export const identity: Words<typeof english> = {
  tagline: 'Training, das seine Gründe zeigt.',
  promise: 'Ein Plan für dich, jede Zahl erklärt, und nichts, was du einträgst, geht verloren.',
  login: {
    title: 'Schön, dass du wieder da bist',
    submit: 'Anmelden',
    other: 'Neu hier?',
    otherLink: 'Konto anlegen',
    wrong: 'E-Mail und Passwort passen zu keinem Konto.',
    forgotten: 'Passwort vergessen?',
  },
  code: {
    title: 'Noch ein Schritt',
    label: 'Code',
    hint: 'Aus deiner Authenticator-App, oder ein Notfallcode.',
    missing: 'Gib den Code ein.',
    wrong: 'Dieser Code öffnet das Konto nicht. Codes gelten einmal und kurz: Nimm den nächsten.',
    back: 'Von vorn anfangen',
  },
  register: {
    title: 'Leg dein Konto an',
    submit: 'Konto anlegen',
    other: 'Trainierst du schon mit uns?',
    otherLink: 'Anmelden',
    passwordHint: 'Mindestens {{min}} Zeichen. Ein paar Wörter, die du dir merkst, sind gut.',
  },
  name: 'Name',
  email: 'E-Mail',
  password: 'Passwort',
  errors: {
    name: 'Sag uns, wie wir dich nennen sollen.',
    email: 'Das sieht nicht nach einer E-Mail-Adresse aus.',
    passwordShort: 'Nimm mindestens {{min}} Zeichen.',
    passwordMissing: 'Gib dein Passwort ein.',
  },
  provider: {
    goOn: 'Weiter mit {{provider}}',
    title: 'Anmeldung',
    wait: 'Einen Moment, wir prüfen, wer du bist …',
    refused: 'Du hast dich dort nicht angemeldet, darum hat sich hier nichts geändert.',
    otherwise: 'Lieber auf anderem Weg?',
    back: 'Zurück zu Vigor',
  },
  passkey: { logIn: 'Mit Passkey anmelden' },
  stepUp: {
    title: 'Bist das noch du?',
    lead: 'Dafür braucht es noch einmal dein Passwort. Es gilt dann fünf Minuten.',
    there:
      'Melde dich noch einmal mit {{provider}} an und wiederhole dann, was du vorhattest. Es gilt fünf Minuten.',
    confirm: 'Bestätigen',
  },
  admin: 'Verwaltung',
  logout: 'Abmelden',
};
