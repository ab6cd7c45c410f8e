package vigor.coaching.saga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.fake.Fault;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;
import vigor.membership.command.MicroUsd;

class EveryFaultHasOneEndTest extends Conversation {

  static Stream<Arguments> faults() {
    return Arrays.stream(ProviderFamily.values())
        .flatMap(family -> Arrays.stream(Fault.values()).map(fault -> arguments(family, fault)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faults")
  void a_fault_is_an_outcome_that_says_what_follows_and_what_it_cost(
      ProviderFamily family, Fault fault) {
    server.replies(fault);
    check(provider(family).complete(REQUEST, SHORT), fault);
    assertThat(server.received()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faults")
  void a_stream_with_a_fault_has_one_end_and_it_is_the_last_piece(
      ProviderFamily family, Fault fault) {
    server.replies(fault);
    List<LlmPiece> pieces = streamed(provider(family), SHORT);
    assertThat(pieces).filteredOn(LlmPiece.End.class::isInstance).hasSize(1);
    check(end(pieces), fault);
    assertThat(server.received()).hasSize(1);
  }

  /** What the server would bill is never less than what is counted as certain. */
  private void check(LlmOutcome outcome, Fault fault) {
    assertThat(outcome).isInstanceOf(LlmOutcome.Failed.class);
    LlmFailure failure = ((LlmOutcome.Failed) outcome).failure();
    assertThat(new Expected(failure.errorClass(), failure.billable()))
        .isEqualTo(Expected.of(fault));
    if (failure.billable() != Billable.UNKNOWN) {
      assertThat(failure.cost()).isEqualTo(billed());
    }
  }

  private MicroUsd billed() {
    return Billed.of(server.billed(), PRICE);
  }
}
