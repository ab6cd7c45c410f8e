package vigor.profile.domain;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.kernel.domain.EventStream;
import vigor.profile.command.MeasureBodyWeight;
import vigor.profile.command.ProfileEvent;
import vigor.profile.command.ProfileId;
import vigor.profile.command.RestrictProcessing;
import vigor.profile.command.UpdateProfile;

/** The event-sourced shell of {@link Profile}; each handler returns the version reached. */
@AggregateRoot(type = "profile")
public final class ProfileAggregate {
  @AggregateIdentifier private @Nullable ProfileId id;
  private Profile profile = Profile.EMPTY;

  ProfileAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(UpdateProfile command) {
    return EventStream.append(ProfileDecisions.decide(command, profile));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(MeasureBodyWeight command) {
    return EventStream.append(ProfileDecisions.decide(command, profile));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RestrictProcessing command) {
    return EventStream.append(ProfileDecisions.decide(command, profile));
  }

  @EventSourcingHandler
  void on(ProfileEvent event) {
    id = new ProfileId(event.person());
    profile = profile.evolve(event);
  }
}
