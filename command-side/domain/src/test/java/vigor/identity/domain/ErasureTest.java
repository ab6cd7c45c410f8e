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
import vigor.identity.command.EmailReleased;
import vigor.identity.command.GrantRole;
import vigor.identity.command.RegisterAccount;
import vigor.identity.command.ReleaseEmail;
import vigor.identity.command.Role;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.privacy.command.AccountErased;
import vigor.privacy.command.AnnounceErasure;
import vigor.privacy.command.CallOffErasure;
import vigor.privacy.command.ConfirmErasure;
import vigor.privacy.command.EraseAccount;
import vigor.privacy.command.ErasureAnnounced;
import vigor.privacy.command.ErasureCalledOff;
import vigor.privacy.command.ErasureCause;
import vigor.privacy.command.ErasureReceiptId;
import vigor.privacy.command.ErasureRequested;

class ErasureTest {
  private static final EmailClaimId CLAIM = new EmailClaimId("ab".repeat(32));
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final PersonId NEWCOMER = new PersonId(new UUID(2, 2));
  private static final AccountId ACCOUNT = new AccountId(PERSON);
  private static final ErasureReceiptId RECEIPT = new ErasureReceiptId(new UUID(3, 3));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final FixtureConfiguration<EmailClaimAggregate> claim =
      new AggregateTestFixture<>(EmailClaimAggregate.class);
  private final FixtureConfiguration<AccountAggregate> account =
      new AggregateTestFixture<>(AccountAggregate.class);

  @Test
  void an_erasure_names_the_address_that_becomes_free() {
    account.given(registered()).when(erase(RECEIPT)).expectEvents(requested());
  }

  @Test
  void a_second_request_changes_nothing_and_keeps_the_first_receipt() {
    account
        .given(registered(), requested())
        .when(erase(new ErasureReceiptId(new UUID(4, 4))))
        .expectNoEvents();
  }

  @Test
  void an_erasure_is_confirmed_once_with_the_receipt_of_its_request() {
    account
        .given(registered(), requested())
        .when(new ConfirmErasure(ACCOUNT, NOW))
        .expectEvents(new AccountErased(PERSON, RECEIPT, NOW));
    new AggregateTestFixture<>(AccountAggregate.class)
        .given(registered(), requested(), new AccountErased(PERSON, RECEIPT, NOW))
        .when(new ConfirmErasure(ACCOUNT, NOW))
        .expectNoEvents();
  }

  @Test
  void what_nobody_requested_is_not_confirmed() {
    account.given(registered()).when(new ConfirmErasure(ACCOUNT, NOW)).expectNoEvents();
  }

  @Test
  void an_erasure_for_lack_of_use_is_announced_once_and_can_be_called_off() {
    Instant later = NOW.plusSeconds(86_400);
    account
        .given(registered())
        .when(new AnnounceErasure(ACCOUNT, later, NOW))
        .expectEvents(new ErasureAnnounced(PERSON, later, NOW));
    new AggregateTestFixture<>(AccountAggregate.class)
        .given(registered(), new ErasureAnnounced(PERSON, later, NOW))
        .when(new AnnounceErasure(ACCOUNT, later, NOW))
        .expectNoEvents();
    new AggregateTestFixture<>(AccountAggregate.class)
        .given(registered(), new ErasureAnnounced(PERSON, later, NOW))
        .when(new CallOffErasure(ACCOUNT, NOW))
        .expectEvents(new ErasureCalledOff(PERSON, NOW));
  }

  @Test
  void an_erased_account_takes_no_role() {
    account
        .given(registered(), requested())
        .when(new GrantRole(ACCOUNT, Role.ADMIN, "operator", NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "AccountIsThere"));
  }

  @Test
  void the_address_of_an_erased_person_is_free_once() {
    claim
        .given(new EmailClaimed(CLAIM, PERSON, NOW))
        .when(new ReleaseEmail(CLAIM, PERSON, NOW))
        .expectEvents(new EmailReleased(CLAIM, PERSON, NOW));
    new AggregateTestFixture<>(EmailClaimAggregate.class)
        .given(new EmailClaimed(CLAIM, PERSON, NOW), new EmailReleased(CLAIM, PERSON, NOW))
        .when(new ReleaseEmail(CLAIM, PERSON, NOW))
        .expectNoEvents();
  }

  @Test
  void a_late_release_does_not_take_the_address_from_the_one_who_has_it_now() {
    claim
        .given(
            new EmailClaimed(CLAIM, PERSON, NOW),
            new EmailReleased(CLAIM, PERSON, NOW),
            new EmailClaimed(CLAIM, NEWCOMER, NOW))
        .when(new ReleaseEmail(CLAIM, PERSON, NOW))
        .expectNoEvents();
  }

  @Test
  void a_free_address_can_be_registered_by_a_new_person() {
    claim
        .given(new EmailClaimed(CLAIM, PERSON, NOW), new EmailReleased(CLAIM, PERSON, NOW))
        .when(new RegisterAccount(CLAIM, NEWCOMER, "sam@example.org", "Sam", NOW))
        .expectEvents(
            new EmailClaimed(CLAIM, NEWCOMER, NOW),
            new AccountRegistered(
                NEWCOMER, CLAIM, Personal.of("sam@example.org"), Personal.of("Sam"), NOW));
  }

  private static EraseAccount erase(ErasureReceiptId receipt) {
    return new EraseAccount(ACCOUNT, receipt, ErasureCause.REQUESTED, NOW);
  }

  private static ErasureRequested requested() {
    return new ErasureRequested(PERSON, CLAIM, RECEIPT, ErasureCause.REQUESTED, NOW);
  }

  private static AccountRegistered registered() {
    return new AccountRegistered(
        PERSON, CLAIM, Personal.of("sam@example.org"), Personal.of("Sam"), NOW);
  }
}
