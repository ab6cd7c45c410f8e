package vigor.privacy.projection;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.privacy.command.AccountErased;

/** How erasures are found and written. */
final class ErasureTable {
  static final TableSpec<UUID, ErasureRow> SPEC =
      new TableSpec<>(
          "read_model.erasure",
          ErasureRow::receipt,
          new Columns<ErasureRow>()
              .and("uuid", ErasureRow::receipt)
              .and("timestamptz", ErasureRow::requestedAt)
              .and("timestamptz", ErasureRow::erasedAt),
          SqlText.beside(ErasureTable.class, "upsert-erasure.sql"),
          new TableSpec.Lookup<>(
              event ->
                  event instanceof AccountErased erased
                      ? List.of(erased.receipt().value())
                      : List.of(),
              new Columns<UUID>().and("uuid", id -> id),
              SqlText.beside(ErasureTable.class, "load-erasure.sql"),
              (rs, n) ->
                  new ErasureRow(
                      rs.getObject("receipt", UUID.class),
                      rs.getObject("requested_at", OffsetDateTime.class).toInstant(),
                      null)));

  private ErasureTable() {}
}
