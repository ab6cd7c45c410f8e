package vigor.platform.privacy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.kernel.command.PersonId;

/**
 * What is written about a person outside the event log: found by the columns that name persons, in
 * whatever table of whatever feature, so that a new table needs no word here.
 */
public final class PersonalTraces {
  /**
   * Not touched: the log, whose personal parts die with the key; the keys; the list of the erased;
   * and the audit, whose rows are only ever inserted.
   */
  private static final String TABLES =
      """
      select quote_ident(c.table_schema) || '.' || quote_ident(c.table_name)
             || ' where ' || quote_ident(c.column_name)
        from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
       where c.column_name in ('person', 'person_id') and c.data_type = 'uuid'
         and t.table_type = 'BASE TABLE'
         and c.table_schema not in ('eventstore', 'personal_keys', 'erasure', 'audit')
         and (c.table_schema || '.' || c.table_name
              in ('llm.job', 'read_model.ai_request', 'read_model.llm_usage')) = :books
       order by 1
      """;

  private static final String SAGAS =
      """
      with gone as (
        delete from processing.saga_entry
         where position(convert_to(:id, 'UTF8') in serialized_saga) > 0 returning saga_id)
      delete from processing.association_value_entry where saga_id in (select saga_id from gone)
      """;

  private static final String LETTERS =
      """
      delete from processing.dead_letter_entry
       where sequence_identifier = :id or position(convert_to(:id, 'UTF8') in payload) > 0
      """;

  private final JdbcClient jdbc;

  public PersonalTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Removes all that may be removed; answers how many rows that were. */
  public int sweep(PersonId person) {
    int rows = removeLetters(person) + jdbc.sql(SAGAS).param("id", person.toString()).update();
    for (String table : tables(false)) {
      rows +=
          jdbc.sql("delete from " + table + " = :person").param("person", person.value()).update();
    }
    return rows;
  }

  /**
   * Rows that name the person where nothing may be removed: calls under way must come to their end,
   * and sums must be kept under nobody's name, which their projector does.
   */
  public long inBooks(PersonId person) {
    return tables(true).stream()
        .mapToLong(
            table ->
                jdbc.sql("select count(*) from " + table + " = :person")
                    .param("person", person.value())
                    .query(Long.class)
                    .single())
        .sum();
  }

  private List<String> tables(boolean books) {
    return jdbc.sql(TABLES).param("books", books).query(String.class).list();
  }

  int removeLetters(PersonId person) {
    return jdbc.sql(LETTERS).param("id", person.toString()).update();
  }
}
