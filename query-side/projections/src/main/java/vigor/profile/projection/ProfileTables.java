package vigor.profile.projection;

import java.util.UUID;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;

/** How facts, weighings and consents are written. None is read back: the latest statement wins. */
final class ProfileTables {
  static final TableSpec<FactRow.Key, FactRow> FACTS =
      new TableSpec<>(
          "read_model.profile_fact",
          FactRow::key,
          new Columns<FactRow>()
              .and("uuid", FactRow::person)
              .and("text", row -> row.fact().code())
              .and("text", FactRow::value)
              .and("uuid", FactRow::event)
              .and("int8", FactRow::version),
          SqlText.beside(ProfileTables.class, "upsert-profile-fact.sql"),
          null);

  static final TableSpec<UUID, WeighingRow> WEIGHINGS =
      new TableSpec<>(
          "read_model.weighing",
          WeighingRow::event,
          new Columns<WeighingRow>()
              .and("uuid", WeighingRow::event)
              .and("uuid", WeighingRow::person)
              .and("timestamptz", WeighingRow::at)
              .and("numeric", WeighingRow::kg),
          SqlText.beside(ProfileTables.class, "insert-weighing.sql"),
          null);

  static final TableSpec<UUID, ConsentRow> CONSENTS =
      new TableSpec<>(
          "read_model.consent",
          ConsentRow::event,
          new Columns<ConsentRow>()
              .and("uuid", ConsentRow::event)
              .and("uuid", ConsentRow::person)
              .and("text", ConsentRow::purpose)
              .and("bool", ConsentRow::given)
              .and("text", ConsentRow::textVersion)
              .and("timestamptz", ConsentRow::at),
          SqlText.beside(ProfileTables.class, "insert-consent.sql"),
          null);

  private ProfileTables() {}
}
