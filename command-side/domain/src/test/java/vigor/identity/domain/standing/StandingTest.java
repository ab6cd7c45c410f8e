package vigor.identity.domain.standing;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.identity.command.standing.AccountDisabled;
import vigor.identity.command.standing.AccountEnabled;
import vigor.identity.command.standing.DisableAccount;
import vigor.identity.command.standing.DisclosePersonalData;
import vigor.identity.command.standing.EnableAccount;
import vigor.identity.command.standing.EndSessions;
import vigor.identity.command.standing.PersonalDataDisclosed;
import vigor.identity.command.standing.SessionsEnded;
import vigor.identity.command.standing.StandingId;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;

class StandingTest {
  private static final PersonId SAM = new PersonId(new UUID(1, 1));
  private static final PersonId ADMIN = new PersonId(new UUID(2, 2));
  private static final StandingId ID = new StandingId(SAM);
  private static final Instant T = Instant.parse("2026-11-28T12:00:00Z");
  private static final Personal<String> WHY = Personal.of("Spam.");
  private static final AccountDisabled DISABLED = new AccountDisabled(SAM, ADMIN, WHY, T);

  private final FixtureConfiguration<StandingAggregate> standing =
      new AggregateTestFixture<>(StandingAggregate.class);

  @Test
  void an_account_is_disabled_once_with_who_and_why() {
    standing
        .givenNoPriorActivity()
        .when(new DisableAccount(ID, ADMIN, "  Spam. ", T))
        .expectEvents(DISABLED);
    new AggregateTestFixture<>(StandingAggregate.class)
        .given(DISABLED)
        .when(new DisableAccount(ID, ADMIN, "Again.", T))
        .expectNoEvents();
  }

  @Test
  void a_disabled_account_is_enabled_again_and_one_in_use_needs_nothing() {
    standing
        .given(DISABLED)
        .when(new EnableAccount(ID, ADMIN, "Spam.", T))
        .expectEvents(new AccountEnabled(SAM, ADMIN, WHY, T));
    new AggregateTestFixture<>(StandingAggregate.class)
        .given(DISABLED, new AccountEnabled(SAM, ADMIN, WHY, T))
        .when(new EnableAccount(ID, ADMIN, "Spam.", T))
        .expectNoEvents();
  }

  @Test
  void nobody_disables_their_own_account() {
    standing
        .givenNoPriorActivity()
        .when(new DisableAccount(new StandingId(ADMIN), ADMIN, "Tired.", T))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "NobodyDisablesThemselves"));
  }

  @Test
  void every_look_at_a_person_and_every_forced_log_out_is_told_again() {
    standing
        .given(new PersonalDataDisclosed(SAM, ADMIN, WHY, T), new SessionsEnded(SAM, ADMIN, WHY, T))
        .when(new DisclosePersonalData(ID, ADMIN, "Spam.", T))
        .expectEvents(new PersonalDataDisclosed(SAM, ADMIN, WHY, T));
    new AggregateTestFixture<>(StandingAggregate.class)
        .given(new SessionsEnded(SAM, ADMIN, WHY, T))
        .when(new EndSessions(ID, ADMIN, "Spam.", T))
        .expectEvents(new SessionsEnded(SAM, ADMIN, WHY, T));
  }

  @Test
  void nothing_is_decided_without_a_reason() {
    standing
        .givenNoPriorActivity()
        .when(new DisclosePersonalData(ID, ADMIN, "  ", T))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "ReasonIsGiven"));
  }
}
