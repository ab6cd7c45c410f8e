package vigor.platform.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import vigor.platform.database.DatabaseAddress;

/** Sessions outside the pools: for long reads, and for a lock that lives as long as its session. */
public final class Sessions {
  private Sessions() {}

  /** A session that commits each statement. */
  public static Connection open(DatabaseAddress address) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", address.user());
    login.setProperty("password", address.password());
    login.setProperty("ApplicationName", "vigor-audit");
    login.setProperty("tcpKeepAlive", "true");
    login.setProperty("connectTimeout", "5");
    return DriverManager.getConnection(address.jdbcUrl(), login);
  }
}
