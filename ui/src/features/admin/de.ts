import type { Words } from '../../design/words';
import { ai } from './ai/de';
import { audit } from './audit/de';
import { costs } from './costs/de';
import type { admin as english } from './en';
import { overview } from './overview/de';
import { requests } from './requests/de';
import { system } from './system/de';
import { users } from './users/de';

export const admin: Words<typeof english> = {
  ai,
  audit,
  costs,
  overview,
  requests,
  system,
  users,
  nav: {
    label: 'Verwaltung',
    admin: 'Verwaltung',
    overview: 'Überblick',
    users: 'Personen',
    ai: 'KI',
    costs: 'Kosten',
    audit: 'Prüfung',
    system: 'System',
    app: 'Training',
  },
  crumbs: 'Du bist hier',
  notAllowed: {
    title: 'Nur für die Verwaltung',
    body: 'Du bist angemeldet, aber dein Konto darf diesen Teil von Vigor nicht sehen.',
    home: 'Zu heute',
  },
  change: {
    reason: 'Warum',
    reasonHint: 'Bleibt mit deinem Namen im Protokoll, für immer.',
    reasonMissing: 'Sag warum; wer nach dir kommt, will es wissen.',
    save: 'Speichern',
    done: 'Geändert.',
    from: 'Von {{before}} zu {{after}}.',
    when: 'Wann',
    what: 'Was',
    about: 'Worüber',
    why: 'Warum',
    who: 'Wer',
    vigor: 'Vigor selbst',
  },
  pages: { label: 'Seiten', first: 'Erste Seite', next: 'Nächste Seite' },
  tier: { free: 'Free', premium: 'Premium', unlimited: 'Unlimited' },
  ms: '{{value}} ms',
};
