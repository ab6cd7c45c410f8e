package vigor.admin.projection.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.admin.command.audit.TrailScope;
import vigor.admin.command.audit.TrailViewId;
import vigor.admin.command.audit.TrailViewed;
import vigor.admin.query.audit.AdminActionView;
import vigor.admin.query.audit.AuditStreamKind;
import vigor.admin.query.audit.AuditStreamPage;
import vigor.admin.query.audit.AuditStreamSummary;
import vigor.admin.query.audit.FindAdminActions;
import vigor.admin.query.audit.FindAuditStreams;
import vigor.coaching.command.provider.Decision;
import vigor.identity.command.AccountRegistered;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.Role;
import vigor.identity.command.RoleGranted;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;

class AuditProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId ADMIN = new PersonId(new UUID(2, 2));
  private static final Instant T = Instant.parse("2026-03-02T08:00:00Z");

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final EventFeed feed = new EventFeed(database, new AuditEventProjector(database.jdbc()));
  private final AuditQueries queries = new AuditQueries(database.reads());
  private final AdminActionReads actions = new AdminActionReads(database.reads());

  @Test
  void streams_are_listed_with_the_newest_first_in_pages() {
    feed.batch(List.of(registered(), premium(), admin()));

    AuditStreamPage first = find(null, ANNA, 1);
    assertThat(first.items())
        .containsExactly(
            new AuditStreamSummary(
                "account-" + ANNA,
                AuditStreamKind.PERSON,
                ANNA,
                2,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(2)));
    AuditStreamPage second =
        queries.handle(new FindAuditStreams(null, ANNA, null, null, first.next(), 1)).join();
    assertThat(second.items())
        .extracting(AuditStreamSummary::kind)
        .containsExactly(AuditStreamKind.ALLOWANCE);
    assertThat(second.next()).isNull();
    assertThat(find(AuditStreamKind.PLAN, ANNA, 10).items()).isEmpty();
  }

  @Test
  void decisions_about_others_and_about_the_house_are_actions_and_other_events_are_not() {
    TrailViewed look =
        new TrailViewed(
            new TrailViewId(new UUID(9, 9)),
            TrailScope.STREAM,
            "profile-1",
            true,
            new Decision(ADMIN, "Complaint 17."),
            T);
    feed.each(registered(), admin(), premium(), look);

    assertThat(listed(null))
        .containsExactly("admin.trail-viewed", "membership.tier-changed", "identity.role-granted");
    assertThat(listed(ADMIN.toString()))
        .containsExactly("admin.trail-viewed", "membership.tier-changed");
    AdminActionView newest =
        actions
            .page(new FindAdminActions(null, null, 1))
            .blockOptional()
            .orElseThrow()
            .items()
            .getFirst();
    assertThat(newest.reason()).isEqualTo("Complaint 17.");
    assertThat(newest.person()).isNull();
  }

  @Test
  void a_replay_gives_the_same_rows() {
    feed.each(registered(), admin(), premium());
    List<AuditStreamSummary> before = find(null, ANNA, 10).items();
    feed.replay(2);
    assertThat(find(null, ANNA, 10).items()).isEqualTo(before).hasSize(2);
  }

  private List<String> listed(@Nullable String actor) {
    return actions
        .page(new FindAdminActions(actor, null, 10))
        .blockOptional()
        .orElseThrow()
        .items()
        .stream()
        .map(AdminActionView::action)
        .toList();
  }

  private AuditStreamPage find(@Nullable AuditStreamKind kind, PersonId person, int limit) {
    return queries.handle(new FindAuditStreams(kind, person, null, null, null, limit)).join();
  }

  private static AccountRegistered registered() {
    return new AccountRegistered(
        ANNA,
        new EmailClaimId("ab".repeat(32)),
        Personal.of("anna@example.org"),
        Personal.of("Anna"),
        T);
  }

  private static RoleGranted admin() {
    return new RoleGranted(ANNA, Role.ADMIN, "operator", T);
  }

  private static TierChanged premium() {
    return new TierChanged(ANNA, Tier.PREMIUM, ADMIN.toString(), "Gift.", Tier.FREE, T);
  }
}
