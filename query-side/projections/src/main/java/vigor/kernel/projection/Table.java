package vigor.kernel.projection;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcOperations;
import vigor.kernel.command.PersonId;

/**
 * One table of the read model as event handlers see it: they find rows, including those written
 * earlier in the same batch, and put rows, which reach the database together just before the
 * batch's transaction commits.
 */
public final class Table<K extends Comparable<K>, R> {
  private final TableSpec<K, R> spec;
  private final JdbcOperations jdbc;

  public Table(TableSpec<K, R> spec, JdbcOperations jdbc) {
    this.spec = spec;
    this.jdbc = jdbc;
  }

  /** The row of this key; throws {@link MissingRow} when no event made one. */
  public R get(K key) {
    return find(key).orElseThrow(() -> new MissingRow(spec.name(), key));
  }

  public Optional<R> find(K key) {
    return batch().find(key);
  }

  public void put(R row) {
    batch().put(row);
  }

  /** Deletes all rows of a person, also those this batch has put. */
  public void forget(PersonId person) {
    change("delete from " + spec.name() + " where person = any (?::uuid[])", person);
  }

  /** Runs a statement about a person, its one parameter, after what this batch has put so far. */
  public void change(String statement, PersonId person) {
    batch().change(statement, person.value());
  }

  /** Empties the table, at once: a replay will fill it again. */
  public void clear() {
    jdbc.execute("truncate table " + spec.name());
  }

  private Batch<K, R> batch() {
    UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get().root();
    return unitOfWork.getOrComputeResource(
        "table " + spec.name(),
        key -> {
          Batch<K, R> batch = new Batch<>(spec, jdbc, BatchEvents.of(unitOfWork));
          unitOfWork.onPrepareCommit(u -> batch.flush());
          return batch;
        });
  }
}
