package vigor.app;

import java.time.Instant;
import vigor.kernel.command.PersonId;
import vigor.platform.privacy.ErasureLedger;
import vigor.platform.privacy.PersonalKeys;
import vigor.platform.privacy.PersonalTraces;
import vigor.privacy.saga.PersonalRemains;

/** What the platform keeps about a person: their key, and whatever names them. */
record EverythingPersonal(ErasureLedger ledger, PersonalKeys keys, PersonalTraces traces)
    implements PersonalRemains {

  @Override
  public void remember(PersonId person, Instant at) {
    ledger.remember(person, at);
  }

  @Override
  public void destroyKey(PersonId person) {
    keys.destroy(person);
  }

  @Override
  public boolean isSwept(PersonId person) {
    return traces.sweep(person) + traces.inBooks(person) == 0;
  }
}
