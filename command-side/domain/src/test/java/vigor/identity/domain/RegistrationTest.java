package vigor.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.identity.command.AccountId;
import vigor.identity.command.AccountRegistered;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.EmailClaimed;
import vigor.identity.command.GrantRole;
import vigor.identity.command.RegisterAccount;
import vigor.identity.command.Role;
import vigor.identity.command.RoleGranted;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;

class RegistrationTest {
  private static final EmailClaimId CLAIM = new EmailClaimId("ab".repeat(32));
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final PersonId LATECOMER = new PersonId(new UUID(2, 2));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final FixtureConfiguration<EmailClaimAggregate> claim =
      new AggregateTestFixture<>(EmailClaimAggregate.class);
  private final FixtureConfiguration<AccountAggregate> account =
      new AggregateTestFixture<>(AccountAggregate.class);

  @Test
  void the_second_registration_of_an_address_is_refused() {
    claim
        .given(new EmailClaimed(CLAIM, PERSON, NOW))
        .when(new RegisterAccount(CLAIM, LATECOMER, "sam@example.org", "Sam", NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "EmailIsUnclaimed"));
  }

  @Test
  void a_role_is_granted_once() {
    account
        .given(registered())
        .when(new GrantRole(new AccountId(PERSON), Role.ADMIN, "operator", NOW))
        .expectEvents(new RoleGranted(PERSON, Role.ADMIN, "operator", NOW));
    new AggregateTestFixture<>(AccountAggregate.class)
        .given(registered(), new RoleGranted(PERSON, Role.ADMIN, "operator", NOW))
        .when(new GrantRole(new AccountId(PERSON), Role.ADMIN, "operator", NOW))
        .expectNoEvents();
  }

  private static AccountRegistered registered() {
    return new AccountRegistered(
        PERSON, CLAIM, Personal.of("sam@example.org"), Personal.of("Sam"), NOW);
  }
}
