package vigor.profile.projection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest statement of one kind about a person.
 *
 * @param value JSON, null once erased
 */
record FactRow(UUID person, Fact fact, @Nullable String value, UUID event, long version) {

  /** The primary key: one statement of each kind counts. */
  record Key(UUID person, Fact fact) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byPerson = person.compareTo(other.person);
      return byPerson != 0 ? byPerson : fact.compareTo(other.fact);
    }
  }

  Key key() {
    return new Key(person, fact);
  }
}
