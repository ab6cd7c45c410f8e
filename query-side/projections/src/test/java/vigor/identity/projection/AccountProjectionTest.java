package vigor.identity.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.identity.command.AccountRegistered;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.EmailClaimed;
import vigor.identity.command.Role;
import vigor.identity.command.RoleGranted;
import vigor.identity.query.AccountView;
import vigor.identity.query.FindAccountByClaim;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.MissingRow;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.kernel.query.ViewChange;

class AccountProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final EmailClaimId CLAIM = new EmailClaimId("ab".repeat(32));
  private static final Instant T = Instant.parse("2026-03-02T08:00:00Z");

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final RecordedUpdates updates = new RecordedUpdates();
  private final EventFeed feed =
      new EventFeed(database, new AccountProjector(database.jdbc(), new Announcements(updates)));
  private final AccountQueries queries = new AccountQueries(database.reads());

  @Test
  void an_account_is_found_by_its_claim_and_by_its_person() {
    feed.batch(List.of(new EmailClaimed(CLAIM, ANNA, T), registered()));

    AccountView expected =
        new AccountView(ANNA, CLAIM, "anna@example.org", "Anna", List.of(Role.USER), T, 0);
    assertThat(queries.handle(new FindAccountByClaim(CLAIM)).join()).isEqualTo(expected);
    assertThat(queries.handle(new GetAccount(ANNA)).join()).isEqualTo(expected);
    assertThat(updates.changes())
        .extracting(ViewChange::topic)
        .containsOnly(AccountView.topic(CLAIM));
  }

  @Test
  void nobody_is_found_where_nobody_registered() {
    assertThat(queries.handle(new GetAccount(ANNA)).join()).isNull();
  }

  @Test
  void a_granted_role_is_added_in_the_same_batch_and_in_a_later_one() {
    RoleGranted admin = new RoleGranted(ANNA, Role.ADMIN, "console", T);
    feed.batch(List.of(registered(), admin));
    assertThat(roles()).containsExactly(Role.ADMIN, Role.USER);

    feed.each(admin);
    assertThat(roles()).containsExactly(Role.ADMIN, Role.USER);
  }

  @Test
  void a_role_for_an_account_that_never_registered_is_a_defect() {
    assertThatThrownBy(() -> feed.each(new RoleGranted(ANNA, Role.ADMIN, "console", T)))
        .hasCauseInstanceOf(MissingRow.class);
  }

  private List<Role> roles() {
    AccountView account = queries.handle(new GetAccount(ANNA)).join();
    assertThat(account).isNotNull();
    return account.roles();
  }

  private static AccountRegistered registered() {
    return new AccountRegistered(
        ANNA, CLAIM, Personal.of("anna@example.org"), Personal.of("Anna"), T);
  }
}
