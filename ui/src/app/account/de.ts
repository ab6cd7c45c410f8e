import type { Words } from '../../design/words';
import { recovery } from '../../features/identity/recovery/de';
import { security } from '../../features/identity/security/de';
import { tiers } from '../../features/membership/tiers/de';
import { privacy } from '../../features/privacy/de';
import type { account as english } from './en';

export const account: Words<typeof english> = {
  cancel: 'Abbrechen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Dieser Browser lässt uns nicht kopieren. Markiere den Text und kopiere ihn selbst.',
  privacy,
  recovery,
  security,
  tiers,
};
