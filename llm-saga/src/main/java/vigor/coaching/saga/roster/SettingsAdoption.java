package vigor.coaching.saga.roster;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vigor.coaching.command.provider.AdoptSettings;
import vigor.coaching.command.provider.LlmSettingsId;
import vigor.coaching.command.provider.PriceList;
import vigor.coaching.saga.settings.FoundProviders;
import vigor.kernel.saga.Commands;

/** Tells the log at the start what the environment sets up, before the first call is made. */
public final class SettingsAdoption implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsAdoption.class);

  private final FoundProviders found;
  private final Commands commands;
  private final Clock clock;
  private volatile boolean running;

  public SettingsAdoption(FoundProviders found, Commands commands, Clock clock) {
    this.found = found;
    this.commands = commands;
    this.clock = clock;
  }

  @Override
  public void start() {
    commands.accepted(
        new AdoptSettings(
            LlmSettingsId.HOUSE,
            found.setups(),
            found.stated(),
            PriceList.announced(),
            clock.instant()));
    found
        .setups()
        .forEach((name, setup) -> LOG.info("language models {} {}", name, setup.models()));
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the workers, which begin last. */
  @Override
  public int getPhase() {
    return SmartLifecycle.DEFAULT_PHASE - 1;
  }
}
