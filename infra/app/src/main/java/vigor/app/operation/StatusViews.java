package vigor.app.operation;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vigor.admin.query.operation.DatabaseStatus;
import vigor.admin.query.operation.EventStoreStatus;
import vigor.admin.query.operation.ProcessorList;
import vigor.admin.query.operation.ProcessorView;
import vigor.admin.query.operation.SystemStatusView;
import vigor.coaching.query.provider.ProviderList;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.database.EmbeddedDatabase;

/** Puts together how every part of this node is. Blocks. */
@Component
class StatusViews {
  private static final String DATABASE =
      "select current_setting('server_version'), pg_database_size(current_database())";

  private final ProcessorViews processors;
  private final ChainView chain;
  private final Pools pools;
  private final JdbcClient jdbc;
  private final boolean builtIn;
  private final boolean chained;

  StatusViews(
      ProcessorViews processors,
      ChainView chain,
      Pools pools,
      JdbcClient jdbc,
      ObjectProvider<EmbeddedDatabase> embedded,
      ObjectProvider<CheckpointKey> key) {
    this.processors = processors;
    this.chain = chain;
    this.pools = pools;
    this.jdbc = jdbc;
    this.builtIn = embedded.getIfAvailable() != null;
    this.chained = key.getIfAvailable() != null;
  }

  SystemStatusView status(ProviderList providers) {
    ProcessorList all = processors.all();
    return new SystemStatusView(
        version(),
        Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
        database(),
        new EventStoreStatus(chained ? "postgresql" : "axon_server", all.head()),
        chained ? chain.status() : null,
        all.items(),
        all.items().stream().mapToLong(ProcessorView::deadLetters).sum(),
        pools.all(),
        providers.items());
  }

  private DatabaseStatus database() {
    return jdbc.sql(DATABASE)
        .query((row, number) -> new DatabaseStatus(builtIn, row.getString(1), row.getLong(2)))
        .single();
  }

  /** What the jar was built as; told by its manifest. */
  private static String version() {
    return Objects.requireNonNullElse(
        StatusViews.class.getPackage().getImplementationVersion(), "development");
  }
}
