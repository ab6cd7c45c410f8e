package vigor.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vigor.platform.TestDatabase;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.DatabaseConfiguration;

@ExtendWith(TestDatabase.class)
class NoticeBoardTest {
  private static final Notice NOTICE = new Notice("workout:1", "workout:1", 3);

  private NoticeBoard here;
  private NoticeBoard elsewhere;
  private TransactionTemplate transaction;

  @BeforeEach
  void twoNodes(DatabaseAddress address) {
    DataSource source = TestDatabase.dataSource(address);
    PostgresqlConnectionFactory lines = DatabaseConfiguration.singleConnections(address);
    here = new NoticeBoard(lines, JdbcClient.create(source), false);
    elsewhere = new NoticeBoard(lines, JdbcClient.create(source), false);
    here.start();
    elsewhere.start();
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
  }

  @AfterEach
  void stop() {
    here.stop();
    elsewhere.stop();
  }

  @Test
  void a_commit_is_heard_here_and_on_the_other_node() throws Exception {
    BlockingQueue<Notice> mine = heard(here);
    BlockingQueue<Notice> theirs = heard(elsewhere);
    Notice remote = null;
    for (int i = 0; remote == null && i < 50; i++) {
      transaction.executeWithoutResult(status -> here.announce(NOTICE));
      remote = theirs.poll(200, TimeUnit.MILLISECONDS);
    }
    assertThat(remote).isEqualTo(NOTICE);
    assertThat(mine.poll(1, TimeUnit.SECONDS)).isEqualTo(NOTICE);
  }

  @Test
  void a_rollback_is_heard_by_nobody() throws Exception {
    BlockingQueue<Notice> mine = heard(here);
    transaction.executeWithoutResult(
        status -> {
          here.announce(NOTICE);
          status.setRollbackOnly();
        });
    transaction.executeWithoutResult(
        status -> here.announce(new Notice("workout:1", "workout:1", 4)));
    assertThat(mine.poll(5, TimeUnit.SECONDS)).extracting(Notice::version).isEqualTo(4L);
  }

  private static BlockingQueue<Notice> heard(NoticeBoard board) {
    BlockingQueue<Notice> queue = new LinkedBlockingQueue<>();
    board.listen(NOTICE.topic()).timeout(Duration.ofMinutes(1)).subscribe(queue::add);
    return queue;
  }
}
