package vigor.identity.projection.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.identity.command.standing.AccountDisabled;
import vigor.identity.command.standing.AccountEnabled;
import vigor.identity.command.standing.PersonalDataDisclosed;
import vigor.identity.command.standing.SessionsEnded;
import vigor.identity.query.standing.GetStanding;
import vigor.identity.query.standing.StandingView;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.kernel.query.ViewChange;

class StandingProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId ADMIN = new PersonId(new UUID(2, 2));
  private static final Instant T = Instant.parse("2026-11-28T08:00:00Z");
  private static final Instant LATER = T.plusSeconds(60);

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final RecordedUpdates updates = new RecordedUpdates();
  private final EventFeed feed =
      new EventFeed(database, new StandingProjector(database.jdbc(), new Announcements(updates)));
  private final StandingQueries queries = new StandingQueries(database.reads());

  @Test
  void an_account_nobody_decided_about_may_be_used() {
    assertThat(standing()).isEqualTo(StandingView.USUAL);
  }

  @Test
  void a_disabled_account_shows_since_when_by_whom_and_why_until_it_is_enabled() {
    feed.each(new AccountDisabled(ANNA, ADMIN, Personal.of("Spam."), T));
    assertThat(standing()).isEqualTo(new StandingView(true, T, ADMIN, "Spam.", null, 0, 0));
    feed.each(new AccountEnabled(ANNA, ADMIN, Personal.of("It was not."), LATER));
    assertThat(standing())
        .isEqualTo(new StandingView(false, LATER, ADMIN, "It was not.", null, 0, 1));
    assertThat(updates.changes()).last().extracting(ViewChange::version).isEqualTo(1L);
  }

  @Test
  void an_erased_reason_is_gone_and_the_decision_stays() {
    feed.each(new AccountDisabled(ANNA, ADMIN, Personal.erased(), T));
    assertThat(standing().disabled()).isTrue();
    assertThat(standing().reason()).isNull();
  }

  @Test
  void looks_at_a_person_are_counted_and_a_replay_gives_the_same_rows() {
    feed.batch(
        List.of(
            new PersonalDataDisclosed(ANNA, ADMIN, Personal.of("Ticket 7."), T),
            new SessionsEnded(ANNA, ADMIN, Personal.of("Lost phone."), LATER),
            new PersonalDataDisclosed(ANNA, ADMIN, Personal.of("Ticket 7."), LATER)));
    assertThat(standing().disclosures()).isEqualTo(2);
    assertThat(standing().sessionsEndedAt()).isEqualTo(LATER);
    var live = database.fingerprints();
    feed.replay(1);
    assertThat(database.fingerprints()).isEqualTo(live);
  }

  private StandingView standing() {
    return queries.handle(new GetStanding(ANNA)).join();
  }
}
