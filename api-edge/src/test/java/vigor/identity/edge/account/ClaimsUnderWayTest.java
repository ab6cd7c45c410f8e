package vigor.identity.edge.account;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import vigor.identity.command.EmailClaimId;

class ClaimsUnderWayTest {
  private static final EmailClaimId CLAIM = new EmailClaimId("a".repeat(64));
  private static final EmailClaimId OTHER = new EmailClaimId("b".repeat(64));

  private final ClaimsUnderWay underWay = new ClaimsUnderWay();
  private final Sinks.One<String> first = Sinks.one();

  @Test
  void a_second_registration_of_an_address_is_refused_while_the_first_is_under_way() {
    StepVerifier.create(only(CLAIM, first.asMono()))
        .then(
            () ->
                StepVerifier.create(only(CLAIM, Mono.just("second")))
                    .verifyError(IllegalStateException.class))
        .then(() -> first.tryEmitValue("first"))
        .expectNext("first")
        .verifyComplete();
  }

  @Test
  void another_address_does_not_wait() {
    StepVerifier.create(only(CLAIM, first.asMono()))
        .then(
            () ->
                StepVerifier.create(only(OTHER, Mono.just("other")))
                    .expectNext("other")
                    .verifyComplete())
        .thenCancel()
        .verify();
  }

  @Test
  void after_a_failure_the_address_can_be_tried_again() {
    StepVerifier.create(only(CLAIM, Mono.error(new IllegalArgumentException())))
        .verifyError(IllegalArgumentException.class);
    StepVerifier.create(only(CLAIM, Mono.just("again"))).expectNext("again").verifyComplete();
  }

  private Mono<String> only(EmailClaimId claim, Mono<String> work) {
    return underWay.only(claim, work, IllegalStateException::new);
  }
}
