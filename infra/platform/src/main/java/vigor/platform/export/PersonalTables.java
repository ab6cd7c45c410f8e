package vigor.platform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables a copy is made from: whatever names persons, so that no feature can be forgotten. */
final class PersonalTables {
  /** Hashes and secrets of signing in help nobody but a thief. */
  private static final String COLUMNS =
      """
      select c.table_schema || '.' || c.table_name as name, p.column_name as person,
             quote_ident(c.column_name) as column, c.data_type as type
        from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        join information_schema.columns p using (table_schema, table_name)
       where t.table_type = 'BASE TABLE' and c.table_schema in ('read_model', 'identity')
         and p.column_name in ('person', 'person_id')
         and c.column_name not in ('person', 'person_id')
         and c.data_type <> 'bytea' and c.column_name !~ '(hash|secret|token|claim|binding)'
       order by name, c.ordinal_position
      """;

  private final JdbcClient jdbc;

  PersonalTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PersonalTable> all() {
    Map<String, PersonalTable> tables = new TreeMap<>();
    jdbc.sql(COLUMNS)
        .query(
            row -> {
              String name = row.getString("name");
              String person = row.getString("person");
              tables
                  .computeIfAbsent(name, n -> new PersonalTable(n, person, new ArrayList<>()))
                  .columns()
                  .add(new PersonalTable.Column(row.getString("column"), row.getString("type")));
            });
    return List.copyOf(tables.values());
  }
}
