package vigor.analytics.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.training.command.workout.SetLogged;

/** How counted people, days and plans are found and written. */
final class AnalyticsTables {
  static final TableSpec<UUID, CountedPerson> PEOPLE =
      new TableSpec<>(
          "read_model.analytics_person",
          CountedPerson::person,
          new Columns<CountedPerson>()
              .and("uuid", CountedPerson::person)
              .and("date", CountedPerson::registered)
              .and("bool", CountedPerson::agreed),
          sql("upsert-person.sql"),
          new TableSpec.Lookup<>(
              event -> event instanceof DomainEvent e ? List.of(e.person().value()) : List.of(),
              new Columns<UUID>().and("uuid", person -> person),
              sql("load-person.sql"),
              (rs, n) ->
                  new CountedPerson(
                      rs.getObject("person", UUID.class),
                      rs.getObject("registered", LocalDate.class),
                      rs.getBoolean("agreed"))));
  static final TableSpec<DayKey, CountedDay> DAYS =
      new TableSpec<>(
          "read_model.analytics_day",
          CountedDay::key,
          new Columns<CountedDay>()
              .and("uuid", row -> row.key().person())
              .and("date", row -> row.key().day())
              .and("int8", CountedDay::sessions)
              .and("int8", CountedDay::minutes)
              .and("int8", CountedDay::begun)
              .and("int8", CountedDay::planned)
              .and("int8", CountedDay::sets)
              .and("int8", CountedDay::chats)
              .and("int8", CountedDay::notes)
              .and("int8", CountedDay::plans),
          sql("upsert-day.sql"),
          new TableSpec.Lookup<>(
              event ->
                  event instanceof SetLogged e
                      ? List.of(DayKey.of(e.person(), e.performedAt()))
                      : List.of(),
              new Columns<DayKey>().and("uuid", DayKey::person).and("date", DayKey::day),
              sql("load-day.sql"),
              (rs, n) -> day(rs)));
  static final TableSpec<UUID, CountedPlan> PLANS =
      new TableSpec<>(
          "read_model.analytics_plan",
          CountedPlan::id,
          new Columns<CountedPlan>()
              .and("uuid", CountedPlan::id)
              .and("uuid", CountedPlan::person)
              .and("timestamptz", CountedPlan::requestedAt)
              .and("int8", CountedPlan::madeMillis)
              .and("int4", CountedPlan::stars)
              .and("date", CountedPlan::ratedOn),
          sql("upsert-plan.sql"),
          new TableSpec.Lookup<>(
              event -> List.of(),
              new Columns<UUID>().and("uuid", id -> id),
              sql("load-plan.sql"),
              (rs, n) ->
                  new CountedPlan(
                      rs.getObject("plan_id", UUID.class),
                      rs.getObject("person", UUID.class),
                      rs.getObject("requested_at", OffsetDateTime.class).toInstant(),
                      rs.getObject("made_millis", Long.class),
                      rs.getObject("stars", Integer.class),
                      rs.getObject("rated_on", LocalDate.class))));

  private AnalyticsTables() {}

  private static String sql(String file) {
    return SqlText.beside(AnalyticsTables.class, file);
  }

  private static CountedDay day(ResultSet rs) throws SQLException {
    return new CountedDay(
        new DayKey(rs.getObject("person", UUID.class), rs.getObject("day", LocalDate.class)),
        rs.getLong("sessions"),
        rs.getLong("minutes"),
        rs.getLong("begun"),
        rs.getLong("planned"),
        rs.getLong("sets"),
        rs.getLong("chats"),
        rs.getLong("notes"),
        rs.getLong("plans"));
  }
}
