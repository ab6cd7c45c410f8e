package vigor.coaching.domain.provider;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.provider.AdoptSettings;
import vigor.coaching.command.provider.ConfigureProvider;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.provider.LlmSettingsCommand;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.LlmSettingsId;
import vigor.coaching.command.provider.PriceModel;
import vigor.coaching.command.provider.ResetProvider;
import vigor.coaching.command.provider.SetRoutingPolicy;
import vigor.kernel.domain.EventStream;

/** The event-sourced shell of {@link LlmSettings}; each handler returns the version reached. */
@AggregateRoot(type = "llm-settings")
public final class LlmSettingsAggregate {
  @AggregateIdentifier private @Nullable LlmSettingsId id;
  private LlmSettings settings = LlmSettings.NONE;

  LlmSettingsAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(AdoptSettings command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ConfigureProvider command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ResetProvider command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(PriceModel command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(SetRoutingPolicy command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(LlmSettingsEvent event) {
    id = LlmSettingsId.HOUSE;
    settings = settings.evolve(event);
  }

  private long carryOut(LlmSettingsCommand command) {
    return EventStream.append(LlmSettingsDecisions.decide(command, settings));
  }
}
