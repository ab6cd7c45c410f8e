package vigor.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vigor.kernel.command.PersonId;
import vigor.platform.TestDatabase;
import vigor.platform.database.DatabaseAddress;

@ExtendWith(TestDatabase.class)
class JdbcPersonalKeysTest {
  private static final String MASTER = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  private final PersonId person = new PersonId(UUID.randomUUID());

  @Test
  void whoever_makes_a_key_amid_a_transaction_leaves_the_keys_connections_to_others(
      DatabaseAddress address) {
    try (HikariDataSource own = pool(address)) {
      PersonalKeys keys = new JdbcPersonalKeys(own, MasterKey.ofBase64(MASTER));
      callersTransaction(address)
          .executeWithoutResult(
              transaction -> {
                keys.obtain(person);
                assertThat(own.getHikariPoolMXBean().getActiveConnections()).isZero();
              });
    }
  }

  @Test
  void a_key_outlives_the_transaction_that_made_it_and_failed(DatabaseAddress address) {
    try (HikariDataSource own = pool(address)) {
      PersonalKeys keys = new JdbcPersonalKeys(own, MasterKey.ofBase64(MASTER));
      SecretKey made =
          callersTransaction(address)
              .execute(
                  transaction -> {
                    transaction.setRollbackOnly();
                    return keys.obtain(person);
                  });
      assertThat(new JdbcPersonalKeys(own, MasterKey.ofBase64(MASTER)).find(person)).contains(made);
    }
  }

  private static TransactionTemplate callersTransaction(DatabaseAddress address) {
    return new TransactionTemplate(new JdbcTransactionManager(TestDatabase.dataSource(address)));
  }

  private static HikariDataSource pool(DatabaseAddress address) {
    HikariDataSource own = new HikariDataSource();
    own.setJdbcUrl(address.jdbcUrl());
    own.setUsername(address.user());
    own.setPassword(address.password());
    own.setMaximumPoolSize(2);
    return own;
  }
}
