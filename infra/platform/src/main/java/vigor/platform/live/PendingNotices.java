package vigor.platform.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction has to announce: the last notice for each topic and key. */
final class PendingNotices implements TransactionSynchronization {
  private final Map<String, Notice> notices = new LinkedHashMap<>();
  private final NoticeBoard owner;
  private final JdbcClient jdbc;
  private final String node;
  private final Listeners listeners;

  PendingNotices(NoticeBoard owner, JdbcClient jdbc, String node, Listeners listeners) {
    this.owner = owner;
    this.jdbc = jdbc;
    this.node = node;
    this.listeners = listeners;
  }

  void add(Notice notice) {
    notices.put(notice.topic() + "\n" + notice.key(), notice);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    String[] texts =
        notices.values().stream().map(notice -> notice.asText(node)).toArray(String[]::new);
    jdbc.sql("select pg_notify('" + NoticeBoard.CHANNEL + "', text) from unnest(?) as text")
        .param(texts)
        .query((row, number) -> number)
        .list();
  }

  @Override
  public void afterCommit() {
    notices.values().forEach(listeners::tell);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(owner);
  }
}
