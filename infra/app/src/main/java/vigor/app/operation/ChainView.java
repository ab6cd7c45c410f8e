package vigor.app.operation;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vigor.admin.query.operation.ChainStatus;

/** How far the chain over the log has come. Blocks. */
@Component
class ChainView {
  private static final String STATUS =
      """
      select coalesce(c.position, 0) as position,
             (select count(*) from eventstore.domain_event_entry
               where global_index > coalesce(c.global_index, 0)) as waiting,
             coalesce(k.position, 0) as signed, k.made_at,
             (select bad_position from processing.verification
               where state in ('whole', 'broken')
               order by started_at desc limit 1) as broken_at
        from (select 1) one
        left join (select position, global_index from audit.chain
                    order by position desc limit 1) c on true
        left join (select position, made_at from audit.checkpoint
                    order by position desc limit 1) k on true
      """;

  private final JdbcClient jdbc;

  ChainView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ChainStatus status() {
    return jdbc.sql(STATUS)
        .query(
            (row, number) ->
                new ChainStatus(
                    row.getLong("position"),
                    row.getLong("waiting"),
                    row.getLong("signed"),
                    Optional.ofNullable(row.getTimestamp("made_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                    row.getObject("broken_at", Long.class)))
        .single();
  }
}
