package vigor.coaching.saga.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.LlmCallId;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.KeptAnswers;

/**
 * Which call answered which question. The answers themselves stay in the calls' streams, encrypted
 * with their person's key; here and in memory lie hashes and ids only.
 */
public final class AnswerIndex implements KeptAnswers {
  private static final int MOST_IN_MEMORY = 10_000;

  private final JdbcClient jdbc;
  private final Cache<AnswerKey, Entry> recent =
      Caffeine.newBuilder()
          .maximumSize(MOST_IN_MEMORY)
          .expireAfterWrite(Duration.ofMinutes(1))
          .build();

  private record Entry(LlmCallId call, Instant until) {}

  public AnswerIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<LlmCallId> find(AnswerKey key, Instant now) {
    Entry entry = recent.getIfPresent(key);
    if (entry == null) {
      entry = stored(key).orElse(null);
      if (entry != null) {
        recent.put(key, entry);
      }
    }
    return Optional.ofNullable(entry).filter(e -> e.until().isAfter(now)).map(Entry::call);
  }

  void put(AnswerKey key, PersonId person, LlmCallId call, Instant until) {
    jdbc.sql(
            """
            insert into llm.answer (key, person, call_id, until)
            values (:key, :person, :call, :until)
            on conflict (key) do update set call_id = excluded.call_id, until = excluded.until
            """)
        .param("key", key.value())
        .param("person", person.value())
        .param("call", call.value())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
    recent.put(key, new Entry(call, until));
  }

  @Override
  public void forget(LlmCallId call) {
    jdbc.sql("delete from llm.answer where call_id = :call").param("call", call.value()).update();
    recent.asMap().values().removeIf(entry -> entry.call().equals(call));
  }

  /** Nothing of a person's is kept. */
  public void forget(PersonId person) {
    jdbc.sql("delete from llm.answer where person = :person")
        .param("person", person.value())
        .update();
    recent.invalidateAll();
  }

  /** Rows nobody will ask for any more. */
  void forgetBefore(Instant now) {
    jdbc.sql("delete from llm.answer where until < :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private Optional<Entry> stored(AnswerKey key) {
    return jdbc.sql("select call_id, until from llm.answer where key = :key")
        .param("key", key.value())
        .query(
            (row, index) ->
                new Entry(
                    new LlmCallId(row.getObject("call_id", UUID.class)),
                    row.getObject("until", OffsetDateTime.class).toInstant()))
        .optional();
  }
}
