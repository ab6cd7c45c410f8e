import { recovery } from '../../features/identity/recovery/en';
import { security } from '../../features/identity/security/en';
import { tiers } from '../../features/membership/tiers/en';
import { privacy } from '../../features/privacy/en';

/** The texts of the screens about the account itself; fetched with the first of them. */
export const account = {
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'This browser does not let us copy. Mark the text and copy it yourself.',
  privacy,
  recovery,
  security,
  tiers,
};
