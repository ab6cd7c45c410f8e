package vigor.platform.health;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether a connection can be had and answers within two seconds. */
final class DatabaseHealth extends AbstractHealthIndicator {
  private final DataSource dataSource;

  DatabaseHealth(DataSource dataSource) {
    super("the database does not answer");
    this.dataSource = dataSource;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      health.status(connection.isValid(2) ? "UP" : "DOWN");
    }
  }
}
