package vigor.profile.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.profile.command.BodyWeightMeasured;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.ConsentText;
import vigor.profile.command.ConsentWithdrawn;
import vigor.profile.command.Goal;
import vigor.profile.command.GoalsChosen;
import vigor.profile.command.Injuries;
import vigor.profile.command.InjuriesReported;
import vigor.profile.command.Injury;
import vigor.profile.command.MeasureBodyWeight;
import vigor.profile.command.ProcessingRestricted;
import vigor.profile.command.ProfileChanges;
import vigor.profile.command.ProfileId;
import vigor.profile.command.RestrictProcessing;
import vigor.profile.command.RestrictionLifted;
import vigor.profile.command.ScheduleChosen;
import vigor.profile.command.UpdateProfile;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.strength.Weight;

class ProfileTest {
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final ProfileId PROFILE = new ProfileId(PERSON);
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Injury KNEE = new Injury(BodySite.KNEE, Severity.MILD, null);
  private static final ConsentGiven HEALTH_CONSENT =
      new ConsentGiven(PERSON, ConsentPurpose.HEALTH_DATA, ConsentText.CURRENT_VERSION, NOW);

  private final FixtureConfiguration<ProfileAggregate> profile =
      new AggregateTestFixture<>(ProfileAggregate.class);

  @Test
  void each_stated_fact_becomes_an_event() {
    profile
        .givenNoPriorActivity()
        .when(update(c -> c.goals(Goal.STRENGTH, Goal.FAT_LOSS).schedule(4, 60)))
        .expectEvents(
            new GoalsChosen(PERSON, List.of(Goal.STRENGTH, Goal.FAT_LOSS), NOW),
            new ScheduleChosen(PERSON, 4, 60, Set.of(), NOW));
  }

  @Test
  void a_fact_stated_again_is_no_news() {
    profile
        .given(new GoalsChosen(PERSON, List.of(Goal.STRENGTH), NOW))
        .when(update(c -> c.goals(Goal.STRENGTH)))
        .expectNoEvents();
  }

  @Test
  void stating_nothing_at_all_changes_nothing() {
    profile.givenNoPriorActivity().when(update(c -> c)).expectNoEvents();
  }

  @Test
  void injuries_without_consent_to_health_data_are_refused() {
    profile
        .givenNoPriorActivity()
        .when(update(c -> c.injuries(KNEE)))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "HealthFactsNeedConsent"));
  }

  @Test
  void injuries_are_kept_when_consent_comes_with_them() {
    profile
        .givenNoPriorActivity()
        .when(update(c -> c.injuries(KNEE).consent(ConsentPurpose.HEALTH_DATA, true)))
        .expectEvents(
            HEALTH_CONSENT,
            new InjuriesReported(PERSON, Personal.of(new Injuries(List.of(KNEE))), NOW));
  }

  @Test
  void health_facts_are_refused_again_once_consent_is_withdrawn() {
    profile
        .given(HEALTH_CONSENT, new ConsentWithdrawn(PERSON, ConsentPurpose.HEALTH_DATA, NOW))
        .when(new MeasureBodyWeight(PROFILE, Weight.kg(80), NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "HealthFactsNeedConsent"));
  }

  @Test
  void health_facts_are_news_again_after_the_consent_to_them_was_withdrawn() {
    profile
        .given(
            HEALTH_CONSENT,
            new InjuriesReported(PERSON, Personal.of(new Injuries(List.of(KNEE))), NOW),
            new ConsentWithdrawn(PERSON, ConsentPurpose.HEALTH_DATA, NOW),
            HEALTH_CONSENT)
        .when(update(c -> c.injuries(KNEE)))
        .expectEvents(new InjuriesReported(PERSON, Personal.of(new Injuries(List.of(KNEE))), NOW));
  }

  @Test
  void use_is_restricted_once_and_lifted_once() {
    profile
        .givenNoPriorActivity()
        .when(new RestrictProcessing(PROFILE, true, NOW))
        .expectEvents(new ProcessingRestricted(PERSON, NOW));
    profile
        .given(new ProcessingRestricted(PERSON, NOW))
        .when(new RestrictProcessing(PROFILE, true, NOW))
        .expectNoEvents();
    profile
        .given(new ProcessingRestricted(PERSON, NOW))
        .when(new RestrictProcessing(PROFILE, false, NOW))
        .expectEvents(new RestrictionLifted(PERSON, NOW));
  }

  @Test
  void the_same_weight_on_another_day_is_a_new_weighing() {
    profile
        .given(
            HEALTH_CONSENT,
            new BodyWeightMeasured(PERSON, Personal.of(Weight.kg(80)), NOW.minusSeconds(86_400)))
        .when(new MeasureBodyWeight(PROFILE, Weight.kg(80), NOW))
        .expectEvents(new BodyWeightMeasured(PERSON, Personal.of(Weight.kg(80)), NOW));
  }

  @Test
  void children_cannot_have_a_profile() {
    profile
        .givenNoPriorActivity()
        .when(update(c -> c.birthYear(2011)))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "ProfileIsPlausible"));
  }

  @Test
  void a_week_has_no_eighth_training_day() {
    profile
        .givenNoPriorActivity()
        .when(update(c -> c.schedule(8, 60)))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "ProfileIsPlausible"));
  }

  @Test
  void a_goal_named_twice_is_refused() {
    profile
        .givenNoPriorActivity()
        .when(update(c -> c.goals(Goal.STRENGTH, Goal.STRENGTH)))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "ProfileIsPlausible"));
  }

  private static UpdateProfile update(UnaryOperator<Wish> wish) {
    return new UpdateProfile(PROFILE, wish.apply(new Wish()).changes, NOW);
  }

  /** States facts one by one; what is not named stays null. */
  private static final class Wish {
    private ProfileChanges changes =
        new ProfileChanges(
            null, null, null, null, null, null, null, null, null, null, null, null, null);

    Wish goals(Goal... goals) {
      return with(
          List.of(goals), changes.injuries(), changes.daysPerWeek(), changes.minutesPerSession());
    }

    Wish injuries(Injury... injuries) {
      return with(
          changes.goals(), List.of(injuries), changes.daysPerWeek(), changes.minutesPerSession());
    }

    Wish schedule(int days, int minutes) {
      return with(changes.goals(), changes.injuries(), days, minutes);
    }

    Wish birthYear(int year) {
      changes =
          new ProfileChanges(
              null, null, null, null, null, null, null, year, null, null, null, null, null);
      return this;
    }

    Wish consent(ConsentPurpose purpose, boolean given) {
      changes =
          new ProfileChanges(
              changes.goals(),
              null,
              null,
              changes.injuries(),
              changes.daysPerWeek(),
              changes.minutesPerSession(),
              null,
              null,
              null,
              null,
              null,
              Map.of(purpose, given),
              null);
      return this;
    }

    private Wish with(
        @Nullable List<Goal> goals,
        @Nullable List<Injury> injuries,
        @Nullable Integer days,
        @Nullable Integer minutes) {
      changes =
          new ProfileChanges(
              goals,
              null,
              null,
              injuries,
              days,
              minutes,
              null,
              null,
              null,
              null,
              null,
              changes.consents(),
              null);
      return this;
    }
  }
}
