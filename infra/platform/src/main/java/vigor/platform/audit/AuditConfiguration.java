package vigor.platform.audit;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import vigor.platform.audit.proof.CheckpointFile;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.axon.NoAxonServer;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.VigorHome;

/** The chain over the events that PostgreSQL keeps; an Axon Server keeps its own account. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoAxonServer.class)
public class AuditConfiguration {
  @Bean
  CheckpointKey checkpointKey(VigorHome home, @Value("${vigor.audit-key:}") String given) {
    return CheckpointKey.of(
        given.isBlank() ? home.secret(CheckpointKey.FILE, CheckpointKey::fresh) : given);
  }

  /** After the migrations, which make its tables. */
  @Bean
  @DependsOn("flywayInitializer")
  Sequencer sequencer(DatabaseAddress address, VigorHome home, CheckpointKey key) {
    return new Sequencer(address, new CheckpointFile(home.folder()), key, Clock.systemUTC());
  }
}
