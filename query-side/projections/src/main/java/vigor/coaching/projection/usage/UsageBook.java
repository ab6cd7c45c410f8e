package vigor.coaching.projection.usage;

import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcOperations;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.Table;

/**
 * The sums over all requests. Whoever changes a request books it anew: what it counted for before
 * goes out and what it counts for now comes in, so that the sums are those of the requests whatever
 * happens to one.
 */
public final class UsageBook {
  private static final String ANONYMISE = SqlText.beside(UsageBook.class, "anonymise-usage.sql");

  private final Table<UsageKey, UsageRow> rows;

  public UsageBook(JdbcOperations jdbc) {
    this.rows = new Table<>(UsageTable.SPEC, jdbc);
  }

  public void replace(Map<UsageKey, Figures> before, Map<UsageKey, Figures> after) {
    TreeSet<UsageKey> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (UsageKey key : keys) {
      Figures change =
          after.getOrDefault(key, Figures.NONE).minus(before.getOrDefault(key, Figures.NONE));
      if (!change.equals(Figures.NONE)) {
        Figures soFar = rows.find(key).map(UsageRow::figures).orElse(Figures.NONE);
        rows.put(new UsageRow(key, soFar.plus(change)));
      }
    }
  }

  /** Joins what a person used to what people used who are nobody any more. */
  public void anonymise(PersonId person) {
    rows.change(ANONYMISE, person);
  }

  /** Empties the book, at once. */
  public void clear() {
    rows.clear();
  }
}
