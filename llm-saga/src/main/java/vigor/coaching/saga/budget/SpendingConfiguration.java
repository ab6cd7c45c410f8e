package vigor.coaching.saga.budget;

import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.Deadlines;
import vigor.kernel.saga.FromTheFirstEvent;

/** What the house may spend on language models, and who keeps account of it. */
@Configuration(proxyBeanMethods = false)
public class SpendingConfiguration {
  @Bean
  SystemLimits systemLimits(JdbcClient jdbc, UsualSystemBudget usual) {
    return new SystemLimits(jdbc, usual);
  }

  @Bean
  SystemSpending systemSpending(Commands commands, SystemLimits limits, Clock clock) {
    return new SystemSpending(new TrancheRequests(commands, limits, clock), clock);
  }

  @Bean
  TrancheTable trancheTable(JdbcClient jdbc) {
    return new TrancheTable(jdbc);
  }

  @Bean
  TrancheAttempts trancheAttempts(JdbcClient jdbc) {
    return new TrancheAttempts(jdbc);
  }

  @Bean
  TrancheLedger trancheLedger(TrancheTable tranches, TrancheAttempts attempts) {
    return new TrancheLedger(tranches, attempts);
  }

  @Bean
  TrancheExpiry trancheExpiry(Commands commands) {
    return new TrancheExpiry(commands);
  }

  @Bean
  TrancheProjector trancheProjector(
      TrancheLedger ledger, SystemLimits limits, Deadlines deadlines, Commands commands) {
    return new TrancheProjector(ledger, limits, deadlines, commands);
  }

  /** An expired tranche knows all that went before. */
  @Bean
  ConfigurerModule tranchesMissNothing() {
    return FromTheFirstEvent.inOneLine(TrancheProjector.GROUP);
  }
}
