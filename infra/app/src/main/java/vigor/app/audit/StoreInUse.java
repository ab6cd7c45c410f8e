package vigor.app.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.EmbeddedDatabase;
import vigor.platform.database.VigorHome;

/**
 * The database of a house: the one its environment names, the built-in one of a running Vigor, or
 * the built-in one started for this purpose and stopped again.
 */
record StoreInUse(DatabaseAddress address, @Nullable EmbeddedDatabase started)
    implements AutoCloseable {

  static StoreInUse open(Path folder) {
    String url = System.getenv().getOrDefault("VIGOR_DATABASE_URL", "");
    if (!url.isBlank()) {
      return new StoreInUse(DatabaseAddress.parse(url), null);
    }
    if (!Files.exists(folder.resolve("postgres/data/PG_VERSION"))) {
      throw AuditIsImpossible.withoutStore(folder);
    }
    VigorHome home = VigorHome.at(folder);
    Optional<DatabaseAddress> running = EmbeddedDatabase.running(home);
    if (running.isPresent()) {
      return new StoreInUse(running.get(), null);
    }
    EmbeddedDatabase own = EmbeddedDatabase.start(home);
    return new StoreInUse(own.address(), own);
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
    }
  }
}
