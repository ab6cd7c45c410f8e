package vigor.platform.live;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction has to announce: the last notice for each topic and key. */
final class PendingNotices implements TransactionSynchronization {
  private final Map<String, Notice> notices = new LinkedHashMap<>();
  private final NoticeBoard owner;
  private final Listeners listeners;
  private final Consumer<Collection<Notice>> others;

  PendingNotices(NoticeBoard owner, Listeners listeners, Consumer<Collection<Notice>> others) {
    this.owner = owner;
    this.listeners = listeners;
    this.others = others;
  }

  void add(Notice notice) {
    notices.put(notice.topic() + "\n" + notice.key(), notice);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    others.accept(notices.values());
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
