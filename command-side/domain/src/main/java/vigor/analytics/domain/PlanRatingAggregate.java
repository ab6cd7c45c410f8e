package vigor.analytics.domain;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.analytics.command.PlanRated;
import vigor.analytics.command.PlanRatingId;
import vigor.analytics.command.RatePlan;
import vigor.kernel.command.Personal;
import vigor.kernel.domain.EventStream;

/** The rating of one plan; the handler returns the version reached. */
@AggregateRoot(type = "plan-rating")
public final class PlanRatingAggregate {
  @AggregateIdentifier private @Nullable PlanRatingId id;
  private @Nullable PlanRated last;

  PlanRatingAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RatePlan command) {
    StarsAreOneToFive.check(command.stars());
    RatingBelongsToPerson.check(command, last);
    Personal<Integer> stars = Personal.of(command.stars());
    return EventStream.append(
        last != null && last.stars().equals(stars)
            ? List.of()
            : List.of(new PlanRated(command.ratingId(), command.owner(), stars, command.at())));
  }

  @EventSourcingHandler
  void on(PlanRated event) {
    id = event.ratingId();
    last = event;
  }
}
