package vigor.coaching.saga.roster;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.HealthState;
import vigor.coaching.command.provider.ProviderHealth;
import vigor.coaching.command.provider.ProviderHealthId;
import vigor.coaching.command.provider.ReportProviderHealth;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.kernel.saga.Commands;

/** Tells the log when a provider's health has changed, and only then. */
public final class HealthLog {
  private final Commands commands;
  private final Clock clock;
  private final Map<LlmModel, HealthState> told = new ConcurrentHashMap<>();

  public HealthLog(Commands commands, Clock clock) {
    this.commands = commands;
    this.clock = clock;
  }

  /** After a call: what it taught. */
  public void note(LlmProvider provider) {
    ProviderHealth health = provider.health();
    HealthState before = told.put(provider.model(), health.state());
    if (health.state() != (before == null ? HealthState.WELL : before)) {
      commands.accepted(
          new ReportProviderHealth(
              new ProviderHealthId(provider.model()), health, clock.instant()));
    }
  }
}
