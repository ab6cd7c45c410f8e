package vigor.identity.projection.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.identity.command.AccountRegistered;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.standing.AccountDisabled;
import vigor.identity.projection.AccountProjector;
import vigor.identity.projection.standing.StandingProjector;
import vigor.identity.query.directory.FindUsers;
import vigor.identity.query.directory.GetUser;
import vigor.identity.query.directory.UserPage;
import vigor.identity.query.directory.UserSort;
import vigor.identity.query.directory.UserSummary;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.membership.command.AllowanceMoved;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;
import vigor.membership.projection.AllowanceProjector;
import vigor.membership.projection.Spends;

class DirectoryTest {
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
  private static final Instant T = Instant.parse("2026-11-28T08:00:00Z");
  private static final PersonId ADMIN = new PersonId(new UUID(9, 9));

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final Announcements announcements = new Announcements(new RecordedUpdates());
  private final EventFeed feed =
      new EventFeed(
          database,
          new AccountProjector(database.jdbc(), announcements),
          new AllowanceProjector(database.jdbc(), announcements),
          new StandingProjector(database.jdbc(), announcements));
  private final DirectoryQueries queries =
      new DirectoryQueries(database.reads(), Clock.fixed(T, ZoneOffset.UTC));

  @Test
  void people_are_found_by_address_name_tier_and_state() {
    register(1, "Anna");
    register(2, "Bert");
    register(3, "Annabel");
    feed.each(
        new TierChanged(person(2), Tier.PREMIUM, "admin", null, null, T),
        new AccountDisabled(person(3), ADMIN, Personal.of("Spam."), T));
    assertThat(found(new FindUsers(claim(2), null, null, null, UserSort.NAME, null, 10)))
        .containsExactly(2);
    assertThat(found(new FindUsers(null, " aNNa", null, null, UserSort.NAME, null, 10)))
        .containsExactly(1, 3);
    assertThat(found(new FindUsers(null, null, Tier.FREE, null, UserSort.NAME, null, 10)))
        .containsExactly(1, 3);
    assertThat(found(new FindUsers(null, null, null, true, UserSort.NAME, null, 10)))
        .containsExactly(3);
    assertThat(found(new FindUsers(null, "%", null, null, UserSort.NAME, null, 10))).isEmpty();
  }

  @Test
  void a_list_gives_hints_and_hides_who_it_is() {
    register(1, "Anna Muster");
    UserSummary anna = queries.handle(new GetUser(person(1))).join();
    assertThat(anna).isNotNull();
    assertThat(anna.nameHint()).isEqualTo("An…");
    assertThat(anna.emailHint()).isEqualTo("s…@example.org");
    assertThat(anna.tier()).isEqualTo(Tier.FREE);
    assertThat(queries.handle(new GetUser(person(2))).join()).isNull();
  }

  @Test
  void every_order_walks_page_by_page_over_everybody_once() {
    for (int i = 1; i <= 7; i++) {
      register(i, i % 2 == 0 ? "Same" : "Name " + i);
    }
    for (UserSort sort : UserSort.values()) {
      List<Integer> walked = new ArrayList<>();
      String cursor = null;
      do {
        UserPage page =
            queries.handle(new FindUsers(null, null, null, null, sort, cursor, 3)).join();
        walked.addAll(numbers(page));
        cursor = page.next();
      } while (cursor != null);
      assertThat(walked).as("by %s", sort).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    }
    assertThat(found(new FindUsers(null, null, null, null, UserSort.REGISTERED, null, 2)))
        .containsExactly(7, 6);
  }

  @Test
  void use_is_that_of_the_month_it_is_where_the_person_lives() {
    register(1, "Anna");
    register(2, "Bert");
    Instant endOfMonth = Instant.parse("2026-11-30T20:00:00Z");
    Spends utc = new Spends(person(1), Tier.FREE, ZoneOffset.UTC);
    Spends ahead = new Spends(person(2), Tier.FREE, AUCKLAND);
    feed.each(
        utc.reserved(1, 500, T),
        utc.settled(1, 300, T),
        new AllowanceMoved(person(2), AUCKLAND, T),
        ahead.reserved(2, 500, T),
        ahead.settled(2, 400, T));
    assertThat(found(new FindUsers(null, null, null, null, UserSort.SPEND, null, 10)))
        .containsExactly(2, 1);
    DirectoryQueries then =
        new DirectoryQueries(database.reads(), Clock.fixed(endOfMonth, ZoneOffset.UTC));
    assertThat(spent(then, 1)).isEqualTo(300);
    assertThat(spent(then, 2)).as("it is December there").isZero();
  }

  private static long spent(DirectoryQueries queries, int n) {
    UserSummary user = queries.handle(new GetUser(person(n))).join();
    assertThat(user).isNotNull();
    return user.microUsdThisMonth();
  }

  private void register(int n, String name) {
    feed.each(
        new AccountRegistered(
            person(n),
            claim(n),
            Personal.of("sam" + n + "@example.org"),
            Personal.of(name),
            T.plusSeconds(n)));
  }

  private List<Integer> found(FindUsers query) {
    return numbers(queries.handle(query).join());
  }

  private static List<Integer> numbers(UserPage page) {
    return page.items().stream()
        .map(user -> (int) user.id().value().getLeastSignificantBits())
        .toList();
  }

  private static PersonId person(int n) {
    return new PersonId(new UUID(1, n));
  }

  private static EmailClaimId claim(int n) {
    return new EmailClaimId(("a" + n).repeat(32));
  }
}
