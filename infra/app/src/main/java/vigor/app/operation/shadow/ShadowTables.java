package vigor.app.operation.shadow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of one read model and their shadows. */
final class ShadowTables {
  private static final String INDEXES =
      """
      select i.relname as name,
             replace(replace(pg_get_indexdef(i.oid), ' ' || i.relname || ' ON ', ' ON '),
                     ' ' || n.nspname || '.', ' ') as form
        from pg_index x
        join pg_class i on i.oid = x.indexrelid
        join pg_class t on t.oid = x.indrelid
        join pg_namespace n on n.oid = t.relnamespace
       where n.nspname = :schema and t.relname = :table
      """;

  private static final String VIEWS =
      """
      select distinct v.relname as name, pg_get_viewdef(v.oid) as definition
        from pg_depend d
        join pg_rewrite r on r.oid = d.objid
        join pg_class v on v.oid = r.ev_class and v.relkind = 'v'
        join pg_class t on t.oid = d.refobjid
        join pg_namespace n on n.oid = t.relnamespace
       where n.nspname = 'read_model' and t.relname = any (:tables)
      """;

  private final JdbcClient jdbc;
  private final Set<String> names;

  ShadowTables(JdbcClient jdbc, Set<String> names) {
    this.jdbc = jdbc;
    this.names = names;
  }

  /** Makes empty tables of the same form; what an earlier replay left is gone. */
  void create() {
    for (String name : names) {
      run("drop table if exists read_model_next." + name);
      run("create table read_model_next." + name + " (like read_model." + name + " including all)");
      nameIndexesAlike(name);
    }
  }

  void drop() {
    names.forEach(name -> run("drop table if exists read_model_next." + name));
  }

  /** From here on nobody reads or writes them but the present transaction. */
  void lock() {
    run(
        "lock table "
            + names.stream().map(name -> "read_model." + name).collect(Collectors.joining(", "))
            + " in access exclusive mode");
  }

  /** The new tables take the place of the old; views over them are made again over the new. */
  void swap() {
    List<View> views =
        jdbc.sql(VIEWS).param("tables", names.toArray(String[]::new)).query(View.class).list();
    views.forEach(view -> run("drop view read_model." + view.name()));
    for (String name : names) {
      run("drop table read_model." + name);
      run("alter table read_model_next." + name + " set schema read_model");
    }
    views.forEach(
        view -> run("create view read_model." + view.name() + " as " + view.definition()));
  }

  record View(String name, String definition) {}

  record Index(String name, String form) {}

  /** A later migration may speak of them. */
  private void nameIndexesAlike(String table) {
    List<Index> live = indexes("read_model", table);
    for (Index made : indexes("read_model_next", table)) {
      live.stream()
          .filter(index -> index.form().equals(made.form()))
          .findFirst()
          .filter(index -> !index.name().equals(made.name()))
          .ifPresent(
              index ->
                  run("alter index read_model_next." + made.name() + " rename to " + index.name()));
    }
  }

  private List<Index> indexes(String schema, String table) {
    return jdbc.sql(INDEXES)
        .param("schema", schema)
        .param("table", table)
        .query(Index.class)
        .list();
  }

  private void run(String sql) {
    jdbc.sql(sql).update();
  }
}
