package vigor.admin.domain.operation;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.admin.command.operation.EndOperation;
import vigor.admin.command.operation.OperationEnded;
import vigor.admin.command.operation.OperationId;
import vigor.admin.command.operation.OperationKind;
import vigor.admin.command.operation.OperationRequested;
import vigor.admin.command.operation.RequestOperation;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;

class OperationTest {
  private static final OperationId ID = new OperationId(new UUID(1, 1));
  private static final PersonId ADMIN = new PersonId(new UUID(2, 2));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final FixtureConfiguration<OperationAggregate> operation =
      new AggregateTestFixture<>(OperationAggregate.class);

  @Test
  void it_is_on_record_with_its_reason_and_its_end() {
    operation.given(requested()).when(end("Done.")).expectEvents(ended("Done."));
  }

  @Test
  void it_needs_a_reason() {
    operation
        .givenNoPriorActivity()
        .when(
            new RequestOperation(
                ID, OperationKind.REPLAY, "projection-plan", null, new Decision(ADMIN, " "), NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "OperationHasAReason"));
  }

  @Test
  void it_ends_once_and_not_before_it_was_requested() {
    operation.given(requested(), ended("Done.")).when(end("Again.")).expectNoEvents();
    new AggregateTestFixture<>(OperationAggregate.class)
        .givenNoPriorActivity()
        .when(end("Done."))
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "OperationIsRequested"));
  }

  private static OperationRequested requested() {
    return new OperationRequested(
        ID, OperationKind.REPLAY, "projection-plan", null, new Decision(ADMIN, "New form."), NOW);
  }

  private static EndOperation end(String result) {
    return new EndOperation(ID, true, result, NOW);
  }

  private static OperationEnded ended(String result) {
    return new OperationEnded(ID, true, result, NOW);
  }
}
