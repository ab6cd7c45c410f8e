package vigor.platform.live;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/**
 * Announces changes when their transaction commits: at once to listeners of this node, and to other
 * nodes by PostgreSQL's NOTIFY within the same transaction. Nothing is announced on rollback.
 */
public final class NoticeBoard implements SmartLifecycle {
  static final String CHANNEL = "vigor_notice";

  private static final Logger LOG = LoggerFactory.getLogger(NoticeBoard.class);

  private final String node = UUID.randomUUID().toString();
  private final Listeners listeners = new Listeners();
  private final PostgresqlConnectionFactory connections;
  private final JdbcClient jdbc;
  private final boolean alone;
  private @Nullable Disposable remote;

  /**
   * A board for one of several nodes, or for one that is alone on its database and spares the call
   * to nobody, which PostgreSQL would serialize all commits for.
   *
   * @param jdbc must share the transactions of those who announce
   */
  public NoticeBoard(PostgresqlConnectionFactory connections, JdbcClient jdbc, boolean alone) {
    this.connections = connections;
    this.jdbc = jdbc;
    this.alone = alone;
  }

  /** Must be called within a transaction; throws {@link IllegalStateException} otherwise. */
  public void announce(Notice notice) {
    PendingNotices pending = (PendingNotices) TransactionSynchronizationManager.getResource(this);
    if (pending == null) {
      pending = new PendingNotices(this, listeners, alone ? notices -> {} : this::callOthers);
      TransactionSynchronizationManager.registerSynchronization(pending);
      TransactionSynchronizationManager.bindResource(this, pending);
    }
    pending.add(notice);
  }

  /** Notices of this topic from now on; a slow reader gets the latest one only. */
  public Flux<Notice> listen(String topic) {
    return listeners.listen(topic);
  }

  @Override
  public void start() {
    remote = alone ? Disposables.single() : line();
  }

  private Disposable line() {
    return Flux.usingWhen(connections.create(), this::heard, PostgresqlConnection::close)
        .doOnError(e -> LOG.warn("Lost the line to other nodes, calling again: {}", e.toString()))
        .retryWhen(
            Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200)).maxBackoff(Duration.ofSeconds(5)))
        .map(Notification::getParameter)
        .filter(text -> text != null && !text.startsWith(node))
        .map(text -> Notice.ofText(Objects.requireNonNull(text)))
        .subscribe(listeners::tell);
  }

  @Override
  public void stop() {
    if (remote != null) {
      remote.dispose();
      remote = null;
    }
  }

  @Override
  public boolean isRunning() {
    return remote != null;
  }

  private void callOthers(Collection<Notice> notices) {
    String[] texts = notices.stream().map(notice -> notice.asText(node)).toArray(String[]::new);
    jdbc.sql("select pg_notify('" + CHANNEL + "', text) from unnest(?) as text")
        .param(texts)
        .query((row, number) -> number)
        .list();
  }

  private Flux<Notification> heard(PostgresqlConnection connection) {
    return connection
        .createStatement("LISTEN " + CHANNEL)
        .execute()
        .flatMap(PostgresqlResult::getRowsUpdated)
        .thenMany(connection.getNotifications());
  }
}
