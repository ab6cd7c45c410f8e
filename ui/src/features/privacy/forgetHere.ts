import { forgetCache } from '../../offline/cacheOnDevice';
import { currentPerson } from '../../offline/person';
import { forgetPersonal } from '../../offline/personal';
import { forgetDraft } from '../profile/useWizard';
import { giveUp } from '../training/outbox/actions';
import type { Command } from '../training/outbox/command';

/** Takes an erased person out of this browser as well, and opens the receipt as a new page. */
export async function forgetHere(unsent: readonly Command[], receipt: string): Promise<void> {
  const person = currentPerson();
  forgetDraft();
  forgetPersonal();
  await Promise.all(unsent.map(giveUp));
  if (person !== null) {
    await forgetCache(person);
  }
  window.location.assign(`/erased/${receipt}`);
}
