package vigor.platform.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.kernel.command.PersonId;

/**
 * Who is erased, or being erased. Asked for each request and each event, so all ids are in memory;
 * the table is the truth.
 */
public final class ErasedSubjects {
  private final JdbcClient jdbc;
  private final Set<PersonId> known = ConcurrentHashMap.newKeySet();

  public ErasedSubjects(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean contains(PersonId person) {
    return known.contains(person);
  }

  /** Takes in what other nodes, or this one before it was stopped, have written. */
  public void load() {
    known.addAll(
        jdbc.sql("select person_id from erasure.subject")
            .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
            .list());
  }

  /** Writes the person down, in the open transaction; {@link #learn} follows once it is certain. */
  public void write(PersonId person, Instant at) {
    jdbc.sql(
            "insert into erasure.subject (person_id, requested_at) values (:person, :at)"
                + " on conflict do nothing")
        .param("person", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** From now on this person is nobody. */
  public void learn(PersonId person) {
    known.add(person);
  }

  /** All of them. */
  public Set<PersonId> all() {
    return Set.copyOf(known);
  }
}
