package vigor.membership.projection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vigor.kernel.command.PersonId;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.SpendId;
import vigor.membership.command.SpendWindow;

/** A row of the reservation table. */
record ReservationRow(
    Key key, long micros, List<SpendWindow> windows, Instant expiresAt, boolean open) {

  static ReservationRow opened(LlmSpendReserved e) {
    return new ReservationRow(
        Key.of(e.person(), e.spendId()), e.amount().micros(), e.windows(), e.expiresAt(), true);
  }

  ReservationRow closed() {
    return new ReservationRow(key, micros, windows, expiresAt, false);
  }

  /** One request of one person. */
  record Key(UUID person, UUID spend) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::person).thenComparing(Key::spend);

    static Key of(PersonId person, SpendId spend) {
      return new Key(person.value(), spend.value());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}
