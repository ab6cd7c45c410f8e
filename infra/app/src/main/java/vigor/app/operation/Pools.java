package vigor.app.operation;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.r2dbc.pool.ConnectionPool;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vigor.admin.query.operation.PoolStatus;

/** How full the pools of this node are. */
@Component
class Pools {
  private final HikariDataSource jdbc;
  private final ConnectionPool r2dbc;
  private final ThreadPoolExecutor commands;
  private final ThreadPoolExecutor queries;

  Pools(
      HikariDataSource jdbc,
      ConnectionPool r2dbc,
      @Qualifier("commandExecutor") ThreadPoolExecutor commands,
      @Qualifier("queryExecutor") ThreadPoolExecutor queries) {
    this.jdbc = jdbc;
    this.r2dbc = r2dbc;
    this.commands = commands;
    this.queries = queries;
  }

  List<PoolStatus> all() {
    HikariPoolMXBean pool = jdbc.getHikariPoolMXBean();
    return List.of(
        new PoolStatus(
            "jdbc",
            pool.getActiveConnections(),
            jdbc.getMaximumPoolSize(),
            pool.getThreadsAwaitingConnection()),
        r2dbc
            .getMetrics()
            .map(
                metrics ->
                    new PoolStatus(
                        "r2dbc",
                        metrics.acquiredSize(),
                        metrics.getMaxAllocatedSize(),
                        metrics.pendingAcquireSize()))
            .orElseThrow(),
        threads("commands", commands),
        threads("queries", queries));
  }

  private static PoolStatus threads(String name, ThreadPoolExecutor pool) {
    return new PoolStatus(
        name, pool.getActiveCount(), pool.getMaximumPoolSize(), pool.getQueue().size());
  }
}
