package vigor.admin.domain.audit;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.admin.command.audit.TrailScope;
import vigor.admin.command.audit.TrailViewId;
import vigor.admin.command.audit.TrailViewed;
import vigor.admin.command.audit.ViewTrail;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;

class TrailViewTest {
  private static final TrailViewId VIEW = new TrailViewId(new UUID(1, 1));
  private static final PersonId ADMIN = new PersonId(new UUID(2, 2));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final FixtureConfiguration<TrailViewAggregate> view =
      new AggregateTestFixture<>(TrailViewAggregate.class);

  @Test
  void a_look_is_recorded_with_who_looked_and_why() {
    view.givenNoPriorActivity()
        .when(look(true, "Complaint 17."))
        .expectEvents(
            new TrailViewed(
                VIEW,
                TrailScope.STREAM,
                "profile-1",
                true,
                new Decision(ADMIN, "Complaint 17."),
                NOW));
  }

  @Test
  void personal_data_stays_sealed_without_a_reason() {
    view.givenNoPriorActivity()
        .when(look(true, " "))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "PersonalDataIsOpenedForAReason"));
  }

  @Test
  void what_is_not_personal_may_be_looked_at_without_saying_why() {
    view.givenNoPriorActivity().when(look(false, "")).expectSuccessfulHandlerExecution();
  }

  private static ViewTrail look(boolean personal, String reason) {
    return new ViewTrail(
        VIEW, TrailScope.STREAM, "profile-1", personal, new Decision(ADMIN, reason), NOW);
  }
}
