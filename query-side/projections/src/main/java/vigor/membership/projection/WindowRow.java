package vigor.membership.projection;

import java.util.Comparator;
import java.util.UUID;
import vigor.kernel.command.PersonId;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendWindow;

/** A row of the window table: settled requests and money. */
record WindowRow(Key key, long requests, long micros) {

  static WindowRow unused(Key key) {
    return new WindowRow(key, 0, 0);
  }

  WindowRow charged(MicroUsd amount) {
    return new WindowRow(key, requests + 1, Math.addExact(micros, amount.micros()));
  }

  /** One window of one person. */
  record Key(UUID person, String kind, String window) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::person).thenComparing(Key::kind).thenComparing(Key::window);

    static Key of(PersonId person, SpendWindow window) {
      return new Key(person.value(), window.kind().code(), window.key());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}
