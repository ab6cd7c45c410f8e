package vigor.analytics.projection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table of people; {@code registered} is null until the account's event comes. */
record CountedPerson(UUID person, @Nullable LocalDate registered, boolean agreed) {
  static CountedPerson unknown(UUID person) {
    return new CountedPerson(person, null, false);
  }
}
