package vigor.coaching.saga.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmCallQueued;
import vigor.coaching.command.LlmTask;
import vigor.kernel.command.PersonId;
import vigor.membership.command.MicroUsd;

/**
 * The table of calls that wait. Each statement is a transaction of its own or joins the open one.
 */
public final class LlmJobs {
  /** How long past its deadline a job stays with its worker, which needs it to report. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final JdbcClient jdbc;

  public LlmJobs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(LlmCallQueued event) {
    jdbc.sql(
            """
            insert into llm.job
              (call_id, person, purpose, subject, prompt_version, upper_bound_micros, deadline)
            values (:id, :person, :purpose, :subject, :version, :bound, :deadline)
            on conflict (call_id) do nothing
            """)
        .param("id", event.callId().value())
        .param("person", event.person().value())
        .param("purpose", event.task().purpose())
        .param("subject", event.task().subject())
        .param("version", event.task().promptVersion())
        .param("bound", event.upperBound().micros())
        .param("deadline", utc(event.deadline()))
        .update();
  }

  void remove(LlmCallId callId) {
    jdbc.sql("delete from llm.job where call_id = :id").param("id", callId.value()).update();
  }

  void removeAll() {
    jdbc.sql("delete from llm.job").update();
  }

  /** The most urgent job nobody holds, now held by the caller; empty when there is none. */
  Optional<LlmJob> lease(Instant now) {
    return jdbc.sql(
            """
            update llm.job
               set lease = lease + 1, leased_until = greatest(deadline, :now) + :grace * interval '1 ms'
             where call_id = (select call_id from llm.job where leased_until < :now
                               order by deadline limit 1 for update skip locked)
            returning call_id, person, purpose, subject, prompt_version, upper_bound_micros, deadline, lease
            """)
        .param("now", utc(now))
        .param("grace", GRACE.toMillis())
        .query(LlmJobs::job)
        .optional();
  }

  /** Takes every job of a person from whoever holds it. */
  List<LlmJob> take(PersonId person, Instant now) {
    return jdbc.sql(
            """
            update llm.job
               set lease = lease + 1, leased_until = cast(:now as timestamptz) + interval '10 s'
             where person = :person
            returning call_id, person, purpose, subject, prompt_version, upper_bound_micros, deadline, lease
            """)
        .param("now", utc(now))
        .param("person", person.value())
        .query(LlmJobs::job)
        .list();
  }

  boolean any(PersonId person) {
    return jdbc.sql("select exists (select from llm.job where person = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  private static LlmJob job(ResultSet row, int index) throws SQLException {
    return new LlmJob(
        new LlmCallId(row.getObject("call_id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        new LlmTask(
            row.getString("purpose"), row.getString("subject"), row.getString("prompt_version")),
        new MicroUsd(row.getLong("upper_bound_micros")),
        row.getObject("deadline", OffsetDateTime.class).toInstant(),
        row.getLong("lease"));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
