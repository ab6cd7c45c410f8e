import { ai } from './ai/en';
import { audit } from './audit/en';
import { costs } from './costs/en';
import { overview } from './overview/en';
import { requests } from './requests/en';
import { system } from './system/en';
import { users } from './users/en';

/** Every text of the administrator's screens; fetched with them, not with everybody's. */
export const admin = {
  ai,
  audit,
  costs,
  overview,
  requests,
  system,
  users,
  nav: {
    label: 'Administration',
    admin: 'Administration',
    overview: 'Overview',
    users: 'People',
    ai: 'AI',
    costs: 'Costs',
    audit: 'Audit',
    system: 'System',
    app: 'Training',
  },
  crumbs: 'You are here',
  notAllowed: {
    title: 'Only for administrators',
    body: 'You are logged in, but your account may not see this part of Vigor.',
    home: 'Go to today',
  },
  change: {
    reason: 'Why',
    reasonHint: 'Kept in the log with your name, for good.',
    reasonMissing: 'Say why; the next administrator will want to know.',
    save: 'Save',
    done: 'Changed.',
    from: 'From {{before}} to {{after}}.',
    when: 'When',
    what: 'What',
    about: 'About',
    why: 'Why',
    who: 'Who',
    vigor: 'Vigor itself',
  },
  pages: { label: 'Pages', first: 'First page', next: 'Next page' },
  tier: { free: 'Free', premium: 'Premium', unlimited: 'Unlimited' },
  ms: '{{value}} ms',
};
