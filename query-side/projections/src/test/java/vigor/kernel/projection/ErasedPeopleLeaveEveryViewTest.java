package vigor.kernel.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import vigor.identity.command.EmailClaimId;
import vigor.kernel.command.PersonId;
import vigor.privacy.command.ErasureCause;
import vigor.privacy.command.ErasureReceiptId;
import vigor.privacy.command.ErasureRequested;

/**
 * Every table that names persons is emptied of one who is erased by its own projector, whatever the
 * table: a new one fails here until its projector hears of erasures.
 */
class ErasedPeopleLeaveEveryViewTest {
  private static final PersonId LEAVES = new PersonId(new UUID(7, 7));
  private static final PersonId STAYS = new PersonId(new UUID(8, 8));

  private static final ReadModelDatabase DATABASE = ReadModelDatabase.emptied();

  static List<String> tablesNamingPersons() {
    return DATABASE
        .jdbc()
        .queryForList(
            "select c.table_name from information_schema.columns c"
                + " join information_schema.tables t using (table_schema, table_name)"
                + " where c.table_schema = 'read_model' and c.column_name in ('person', 'person_id')"
                + " and t.table_type = 'BASE TABLE' order by 1",
            String.class);
  }

  @BeforeEach
  void empty() {
    ReadModelDatabase.emptied();
  }

  @ParameterizedTest
  @MethodSource("tablesNamingPersons")
  void an_erased_person_leaves_the_table_and_nobody_else_does(String table) {
    put(table, LEAVES);
    put(table, STAYS);
    feed().each(erasure());
    assertThat(rows(table, LEAVES)).as(table + " of who left").isZero();
    assertThat(rows(table, STAYS)).as(table + " of who stays").isEqualTo(1);
  }

  private static ErasureRequested erasure() {
    return new ErasureRequested(
        LEAVES,
        new EmailClaimId("ab".repeat(32)),
        new ErasureReceiptId(new UUID(9, 9)),
        ErasureCause.REQUESTED,
        Instant.EPOCH);
  }

  private static int rows(String table, PersonId person) {
    Integer count =
        DATABASE
            .jdbc()
            .queryForObject(
                "select count(*)::int from read_model." + table + " where person = ?",
                Integer.class,
                person.value());
    return count == null ? 0 : count;
  }

  /** A row with anything of the right type in it. */
  private static void put(String table, PersonId person) {
    JdbcTemplate jdbc = DATABASE.jdbc();
    List<String> columns =
        jdbc.queryForList(
            "select column_name from information_schema.columns where table_schema = 'read_model'"
                + " and table_name = ? order by ordinal_position",
            String.class,
            table);
    String values =
        columns.stream().map(c -> value(table, c, person)).collect(Collectors.joining(", "));
    jdbc.execute(
        "insert into read_model.%s (%s) values (%s)"
            .formatted(table, String.join(", ", columns), values));
  }

  private static String value(String table, String column, PersonId person) {
    if (column.equals("person") || column.equals("person_id")) {
      return "'" + person + "'";
    }
    String type =
        DATABASE
            .jdbc()
            .queryForObject(
                "select data_type from information_schema.columns where table_schema ="
                    + " 'read_model' and table_name = ? and column_name = ?",
                String.class,
                table,
                column);
    return switch (String.valueOf(type)) {
      case "uuid" -> "gen_random_uuid()";
      case "jsonb" -> "'{}'";
      case "boolean" -> "false";
      case "date" -> "'2026-03-02'";
      case "timestamp with time zone" -> "now()";
      case "integer", "bigint", "numeric", "smallint", "double precision" -> "1";
      case "bytea" -> "'\\x00'";
      default -> "'" + UUID.randomUUID() + "'";
    };
  }

  /** All projectors there are, as Spring would find them. */
  private static EventFeed feed() {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
    Object[] projectors =
        scan.findCandidateComponents("vigor").stream()
            .map(found -> String.valueOf(found.getBeanClassName()))
            .filter(name -> name.contains(".projection."))
            .map(ErasedPeopleLeaveEveryViewTest::projector)
            .toArray();
    assertThat(projectors).hasSizeGreaterThan(8);
    return new EventFeed(DATABASE, projectors);
  }

  private static Object projector(String name) {
    try {
      Constructor<?> constructor = Class.forName(name).getConstructors()[0];
      return constructor.newInstance(
          Arrays.stream(constructor.getParameterTypes())
              .map(ErasedPeopleLeaveEveryViewTest::dependency)
              .toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + name, e);
    }
  }

  private static Object dependency(Class<?> type) {
    if (type.isAssignableFrom(JdbcTemplate.class)) {
      return DATABASE.jdbc();
    }
    if (type == Announcements.class) {
      return new Announcements(new RecordedUpdates());
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> unasked());
    }
    throw new IllegalStateException("a projector needs a " + type);
  }

  /** What projectors ask others for has nothing to do with an erasure. */
  private static Object unasked() {
    throw new UnsupportedOperationException("asked for while erasing somebody");
  }
}
