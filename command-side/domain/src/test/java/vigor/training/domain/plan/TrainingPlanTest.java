package vigor.training.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.command.language.Language;
import vigor.kernel.domain.RefusedFor;
import vigor.profile.command.Goal;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.plan.AcceptPlan;
import vigor.training.command.plan.ArchivePlan;
import vigor.training.command.plan.DraftDay;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.FeedbackKind;
import vigor.training.command.plan.GiveFeedback;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.command.plan.PlanAdapted;
import vigor.training.command.plan.PlanArchived;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDraft;
import vigor.training.command.plan.PlanFeedback;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.PlanRenamed;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.PlanSource;
import vigor.training.command.plan.ProposalRejected;
import vigor.training.command.plan.ProposePlan;
import vigor.training.command.plan.RenamePlan;
import vigor.training.command.plan.RequestPlan;
import vigor.training.command.plan.SwapExercise;
import vigor.training.command.plan.UseLocalCoach;
import vigor.training.domain.coach.LocalCoach;

class TrainingPlanTest {
  private static final PlanId PLAN = new PlanId(new UUID(1, 1));
  private static final PersonId OWNER = new PersonId(new UUID(2, 2));
  private static final PersonId STRANGER = new PersonId(new UUID(3, 3));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final PlanSource LOCAL = new PlanSource("local", null);
  private static final PlanSource MODEL = new PlanSource("openai", "some-model");
  private static final PlanBrief BRIEF = brief(4);
  private static final PlanContent CONTENT =
      new LocalCoach(ExerciseCatalogue.bundled()).plan(BRIEF);

  private final FixtureConfiguration<TrainingPlanAggregate> plan =
      new AggregateTestFixture<>(TrainingPlanAggregate.class);

  @Test
  void a_request_keeps_the_brief_and_the_language_it_was_made_with() {
    plan.givenNoPriorActivity()
        .when(new RequestPlan(PLAN, OWNER, BRIEF, Language.GERMAN, NOW))
        .expectEvents(requested());
  }

  @Test
  void a_plan_of_nine_weeks_is_refused() {
    plan.givenNoPriorActivity()
        .when(new RequestPlan(PLAN, OWNER, brief(9), Language.ENGLISH, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "BriefIsPlausible"));
  }

  @Test
  void the_local_coach_makes_a_plan_and_says_why_it_was_asked() {
    plan.given(requested())
        .when(new UseLocalCoach(PLAN, OWNER, "no provider is set up", NOW))
        .expectEvents(generated());
  }

  @Test
  void the_first_sound_plan_stays_when_another_comes_late() {
    plan.given(requested(), generated())
        .when(new UseLocalCoach(PLAN, OWNER, "again", NOW))
        .expectNoEvents();
  }

  @Test
  void a_proposal_of_unknown_exercises_never_becomes_a_plan() {
    plan.given(requested())
        .when(new ProposePlan(PLAN, OWNER, nonsense(), MODEL, NOW))
        .expectEventsMatching(single(ProposalRejected.class));
  }

  @Test
  void a_proposal_after_a_rejected_one_is_judged_anew_and_the_coach_can_still_step_in() {
    plan.given(requested())
        .andGivenCommands(new ProposePlan(PLAN, OWNER, nonsense(), MODEL, NOW))
        .when(new UseLocalCoach(PLAN, OWNER, "no provider is set up", NOW))
        .expectEvents(generated());
  }

  @Test
  void a_plan_still_being_made_cannot_be_accepted() {
    plan.given(requested())
        .when(new AcceptPlan(PLAN, OWNER, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "PlanIsMade"));
  }

  @Test
  void a_plan_is_accepted_once() {
    plan.given(requested(), generated())
        .when(new AcceptPlan(PLAN, OWNER, NOW))
        .expectEvents(new PlanAccepted(PLAN, OWNER, NOW));
    new AggregateTestFixture<>(TrainingPlanAggregate.class)
        .given(requested(), generated(), new PlanAccepted(PLAN, OWNER, NOW))
        .when(new AcceptPlan(PLAN, OWNER, NOW))
        .expectNoEvents();
  }

  @Test
  void nobody_else_can_accept_a_plan_or_learn_that_it_exists() {
    plan.given(requested(), generated())
        .when(new AcceptPlan(PLAN, STRANGER, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "PlanBelongsToPerson"));
  }

  @Test
  void a_plan_gets_another_name() {
    plan.given(requested(), generated())
        .when(new RenamePlan(PLAN, OWNER, " Spring ", NOW))
        .expectEvents(new PlanRenamed(PLAN, OWNER, Personal.of("Spring"), NOW));
  }

  @Test
  void an_exercise_that_needs_equipment_nobody_has_cannot_be_swapped_in() {
    ExerciseId first = CONTENT.days().getFirst().exercises().getFirst().exerciseId();
    ExerciseId machine = needing(Equipment.LEG_PRESS);
    plan.given(requested(), generated())
        .when(new SwapExercise(PLAN, OWNER, "d1", first, machine, null, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "SwapKeepsThePlanSound"));
  }

  @Test
  void feedback_adapts_the_plan_and_explains_how() {
    PlanFeedback tooHard = new PlanFeedback(FeedbackKind.TOO_HARD, null, null, null, null);
    plan.given(requested(), generated())
        .when(new GiveFeedback(PLAN, OWNER, tooHard, NOW))
        .expectEventsMatching(single(PlanAdapted.class));
  }

  @Test
  void pain_without_a_place_cannot_be_planned_around() {
    PlanFeedback hurts = new PlanFeedback(FeedbackKind.HURTS_HERE, null, null, null, null);
    plan.given(requested(), generated())
        .when(new GiveFeedback(PLAN, OWNER, hurts, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "FeedbackSaysWhatItIsAbout"));
  }

  @Test
  void a_plan_put_away_takes_no_feedback() {
    PlanFeedback tooHard = new PlanFeedback(FeedbackKind.TOO_HARD, null, null, null, null);
    plan.given(requested(), generated())
        .andGiven(new PlanArchived(PLAN, OWNER, NOW))
        .when(new GiveFeedback(PLAN, OWNER, tooHard, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "PlanIsMade"));
  }

  @Test
  void a_plan_is_put_away_at_any_time() {
    plan.given(requested())
        .when(new ArchivePlan(PLAN, OWNER, NOW))
        .expectEvents(new PlanArchived(PLAN, OWNER, NOW));
  }

  @Test
  void a_plan_whose_owner_was_erased_cannot_be_made_any_more() {
    plan.given(new PlanRequested(PLAN, OWNER, false, Personal.erased(), null, NOW))
        .when(new UseLocalCoach(PLAN, OWNER, "no provider is set up", NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "PlanIsReadable"));
  }

  @Test
  void the_coach_gives_the_same_plan_for_the_same_brief() {
    assertThat(new LocalCoach(ExerciseCatalogue.bundled()).plan(BRIEF)).isEqualTo(CONTENT);
  }

  private static PlanRequested requested() {
    return new PlanRequested(PLAN, OWNER, false, Personal.of(BRIEF), Language.GERMAN, NOW);
  }

  private static PlanGenerated generated() {
    return new PlanGenerated(
        PLAN, OWNER, LOCAL, "no provider is set up", Personal.of(CONTENT), NOW);
  }

  private static PlanDraft nonsense() {
    DraftExercise moonJump = new DraftExercise("moon-jump", 3, 8, 12, 8, 90);
    return new PlanDraft("Moon", List.of(new DraftDay("Day", List.of(moonJump))));
  }

  private static ExerciseId needing(Equipment equipment) {
    return ExerciseCatalogue.bundled().all().stream()
        .filter(exercise -> exercise.equipment().contains(equipment))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Matcher<List<? super EventMessage<?>>> single(Class<?> type) {
    return new CustomTypeSafeMatcher<>("one " + type.getSimpleName()) {
      @Override
      protected boolean matchesSafely(List<? super EventMessage<?>> events) {
        return events.size() == 1
            && events.getFirst() instanceof EventMessage<?> event
            && type.isInstance(event.getPayload());
      }
    };
  }

  private static PlanBrief brief(int weeks) {
    return new PlanBrief(
        List.of(Goal.MUSCLE_GAIN),
        Level.INTERMEDIATE,
        EnumSet.of(Equipment.DUMBBELLS, Equipment.BENCH),
        List.of(),
        3,
        45,
        Set.of(),
        34,
        80.0,
        true,
        weeks,
        Set.of(),
        Set.of(),
        List.of(),
        false,
        null);
  }
}
