package vigor.analytics.domain;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.analytics.command.PlanRated;
import vigor.analytics.command.PlanRatingId;
import vigor.analytics.command.RatePlan;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.training.command.plan.PlanId;

class PlanRatingTest {
  private static final PersonId SAM = new PersonId(new UUID(1, 1));
  private static final PlanRatingId ID = new PlanRatingId(new PlanId(new UUID(3, 3)));
  private static final Instant T = Instant.parse("2026-11-28T12:00:00Z");
  private static final PlanRated FOUR = new PlanRated(ID, SAM, Personal.of(4), T);

  @Test
  void a_plan_is_rated_and_rated_anew_but_not_twice_the_same() {
    fixture().givenNoPriorActivity().when(new RatePlan(ID, SAM, 4, T)).expectEvents(FOUR);
    fixture().given(FOUR).when(new RatePlan(ID, SAM, 4, T)).expectNoEvents();
    fixture()
        .given(FOUR)
        .when(new RatePlan(ID, SAM, 2, T))
        .expectEvents(new PlanRated(ID, SAM, Personal.of(2), T));
  }

  @Test
  void there_are_one_to_five_stars_and_only_of_the_one_who_gave_them() {
    for (int stars : new int[] {0, 6}) {
      fixture()
          .givenNoPriorActivity()
          .when(new RatePlan(ID, SAM, stars, T))
          .expectException(RefusedFor.rule(Refusal.Kind.RULE, "StarsAreOneToFive"));
    }
    fixture()
        .given(FOUR)
        .when(new RatePlan(ID, new PersonId(new UUID(2, 2)), 1, T))
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "RatingBelongsToPerson"));
  }

  private static FixtureConfiguration<PlanRatingAggregate> fixture() {
    return new AggregateTestFixture<>(PlanRatingAggregate.class);
  }
}
