package vigor.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.EmbeddedDatabase;
import vigor.platform.database.VigorHome;

/** One migrated built-in PostgreSQL for all tests of a run; tests keep apart by fresh ids. */
public final class TestDatabase implements ParameterResolver {

  /** Started on first use, stopped and removed with the run. */
  private record Server(VigorHome home, EmbeddedDatabase database) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      database.close();
      FileSystemUtils.deleteRecursively(home.folder());
    }
  }

  public static DataSource dataSource(DatabaseAddress address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address.jdbcUrl());
    source.setUser(address.user());
    source.setPassword(address.password());
    return source;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == DatabaseAddress.class;
  }

  @Override
  public DatabaseAddress resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Server.class, key -> start(), Server.class)
        .database()
        .address();
  }

  private static Server start() {
    try {
      VigorHome home = VigorHome.at(Files.createTempDirectory("vigor-test"));
      EmbeddedDatabase database = EmbeddedDatabase.start(home);
      Flyway.configure().dataSource(dataSource(database.address())).load().migrate();
      return new Server(home, database);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
