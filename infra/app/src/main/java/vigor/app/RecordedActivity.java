package vigor.app;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.kernel.command.PersonId;
import vigor.privacy.saga.Activity;

/** What sessions and views tell about when people last used Vigor. */
record RecordedActivity(JdbcClient jdbc) implements Activity {
  private static final String LAST =
      """
      select greatest(
               a.registered_at,
               (select max(t.issued_at) from identity.refresh_token t
                  join identity.refresh_family f using (family_id) where f.person_id = a.person),
               (select max(started_at) from read_model.workout w where w.person = a.person),
               (select max(asked_at) from read_model.coach_turn c where c.person = a.person))
      """;

  /** A round has an end; the next one goes on. */
  private static final int MOST = 500;

  @Override
  public List<PersonId> unusedSince(Instant since) {
    return jdbc.sql(
            "select person from (select a.person, ("
                + LAST
                + ") as last from read_model.account a) seen where last < :since"
                + " order by last limit :most")
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("most", MOST)
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  @Override
  public boolean usedSince(PersonId person, Instant since) {
    return jdbc.sql(
            "select exists (select from read_model.account a where a.person = :person and ("
                + LAST
                + ") >= :since)")
        .param("person", person.value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }
}
