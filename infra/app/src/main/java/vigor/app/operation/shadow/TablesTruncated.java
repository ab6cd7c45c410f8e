package vigor.app.operation.shadow;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Learns which tables a projector owns from what it empties before a replay; empties nothing. */
final class TablesTruncated extends JdbcTemplate {
  private static final Pattern TRUNCATE =
      Pattern.compile("truncate table read_model\\.(\\w+)", Pattern.CASE_INSENSITIVE);

  private final Set<String> names = new TreeSet<>();

  TablesTruncated(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  public void execute(String sql) {
    Matcher truncate = TRUNCATE.matcher(sql.strip());
    if (!truncate.matches()) {
      throw new IllegalStateException("not a table of the read model: " + sql);
    }
    names.add(truncate.group(1));
  }

  Set<String> names() {
    return names;
  }
}
