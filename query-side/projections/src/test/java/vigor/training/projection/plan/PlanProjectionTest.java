package vigor.training.projection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.query.ViewChange;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.plan.ExerciseSwapped;
import vigor.training.command.plan.FeedbackKind;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.Findings;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.command.plan.PlanAdapted;
import vigor.training.command.plan.PlanArchived;
import vigor.training.command.plan.PlanFeedback;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanRenamed;
import vigor.training.command.plan.PlanSource;
import vigor.training.command.plan.ProposalRejected;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.query.plan.FindPlans;
import vigor.training.query.plan.GetPlan;
import vigor.training.query.plan.PlanExerciseView;
import vigor.training.query.plan.PlanPage;
import vigor.training.query.plan.PlanStatus;
import vigor.training.query.plan.PlanView;
import vigor.training.query.progress.GetReceipt;
import vigor.training.query.progress.ReceiptView;

class PlanProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final Instant T = Instant.parse("2026-03-01T12:00:00Z");

  private final TrainingSide side = new TrainingSide("2026-03-10T12:00:00Z");

  @Test
  void a_requested_plan_is_there_before_it_is_made() {
    side.feed().each(SamplePlan.requested(ANNA, T));

    assertThat(plan().status()).isEqualTo(PlanStatus.REQUESTED);
    assertThat(plan().source()).isNull();
    assertThat(plan().weeks()).isZero();
  }

  @Test
  void a_generated_plan_says_who_made_it_and_why_each_exercise() {
    side.feed().batch(List.of(SamplePlan.requested(ANNA, T), SamplePlan.generated(ANNA, T)));

    PlanView plan = plan();
    PlanExerciseView squat = plan.days().getFirst().exercises().getFirst();

    assertThat(plan.status()).isEqualTo(PlanStatus.PROPOSED);
    assertThat(plan.source()).isEqualTo("local");
    assertThat(plan.weeks()).isEqualTo(2);
    assertThat(squat.name()).isEqualTo("Back squat");
    assertThat(squat.measure()).isEqualTo(Measure.REPS_WEIGHT);
    assertThat(squat.reason()).isEqualTo("fits the goal");
    assertThat(plan.version()).isEqualTo(1);
    assertThat(side.updates().changes())
        .containsExactly(
            new ViewChange(PlanView.topic(SamplePlan.ID), PlanView.topic(SamplePlan.ID), 1));
  }

  @Test
  void a_swap_a_new_title_and_acceptance_change_only_what_they_name() {
    generated();
    side.feed()
        .each(
            new ExerciseSwapped(
                SamplePlan.ID,
                ANNA,
                "d1",
                Gym.PLANK,
                Personal.of(SamplePlan.exercise(Gym.ROW, 3, 8, 10, null)),
                null,
                T),
            new PlanRenamed(SamplePlan.ID, ANNA, Personal.of("Mine"), T),
            new PlanAccepted(SamplePlan.ID, ANNA, T.plusSeconds(60)));

    assertThat(plan().days().getFirst().exercises())
        .extracting(PlanExerciseView::exerciseId)
        .containsExactly(Gym.SQUAT, Gym.ROW);
    assertThat(plan().title()).isEqualTo("Mine");
    assertThat(plan().acceptedAt()).isEqualTo(T.plusSeconds(60));
    assertThat(plan().status()).isEqualTo(PlanStatus.ACCEPTED);
  }

  @Test
  void a_plan_tells_what_each_change_changed() {
    generated();
    side.feed()
        .each(
            new ExerciseSwapped(
                SamplePlan.ID,
                ANNA,
                "d1",
                Gym.SQUAT,
                Personal.of(SamplePlan.exercise(Gym.ROW, 3, 8, 10, null)),
                null,
                T),
            new PlanRenamed(SamplePlan.ID, ANNA, Personal.of("Mine"), T),
            new PlanRenamed(SamplePlan.ID, ANNA, Personal.erased(), T),
            new PlanAccepted(SamplePlan.ID, ANNA, T));

    assertThat(plan().history().stream().skip(2))
        .extracting(ReceiptView.SourceEvent::type, ReceiptView.SourceEvent::summary)
        .containsExactly(
            tuple("training.exercise-swapped", "Back squat → " + Gym.exercises().name(Gym.ROW)),
            tuple("training.plan-renamed", "Mine"),
            tuple("training.plan-renamed", null),
            tuple("training.plan-accepted", null));
  }

  @Test
  void feedback_rewrites_the_plan_and_explains_itself() {
    generated();
    side.feed()
        .each(
            new PlanAdapted(
                SamplePlan.ID,
                ANNA,
                Personal.of(new PlanFeedback(FeedbackKind.TOO_HARD, null, null, null, null)),
                Personal.of(SamplePlan.content()),
                Personal.of("One set less."),
                T));

    assertThat(plan().explanation()).isEqualTo("One set less.");
  }

  @Test
  void an_erased_plan_says_so() {
    side.feed()
        .each(
            SamplePlan.requested(ANNA, T),
            new PlanGenerated(
                SamplePlan.ID, ANNA, new PlanSource("local", null), "why", Personal.erased(), T));

    assertThat(plan().erased()).isTrue();
    assertThat(plan().days()).isEmpty();
  }

  @Test
  void objections_to_a_proposal_stay_visible() {
    Finding finding =
        new Finding(FindingKind.OVER_TIME_BUDGET, "d1", null, "too long", new TreeMap<>());
    side.feed()
        .each(
            SamplePlan.requested(ANNA, T),
            new ProposalRejected(
                SamplePlan.ID,
                ANNA,
                new PlanSource("openai", "m"),
                Personal.of(new Findings(List.of(finding))),
                T),
            SamplePlan.generated(ANNA, T));

    assertThat(plan().findings()).containsExactly(finding);
  }

  @Test
  void archived_plans_and_other_peoples_plans_are_not_listed() {
    generated();
    assertThat(plans(ANNA, null)).hasSize(1);
    assertThat(plans(BEN, null)).isEmpty();
    assertThat(side.find(new GetPlan(BEN, SamplePlan.ID), PlanView.class)).isNull();

    side.feed().each(new PlanArchived(SamplePlan.ID, ANNA, T));
    assertThat(plans(ANNA, null)).isEmpty();
    assertThat(plans(ANNA, PlanStatus.ARCHIVED)).hasSize(1);
  }

  @Test
  void an_exercise_of_a_plan_opens_to_its_reasons_and_events() {
    generated();

    ReceiptView receipt =
        side.ask(
            new GetReceipt(ANNA, plan().days().getFirst().exercises().getFirst().receiptId()),
            ReceiptView.class);

    assertThat(receipt.value()).isEqualTo(90.0);
    assertThat(receipt.explanation()).contains("fits the goal");
    assertThat(receipt.events())
        .extracting(ReceiptView.SourceEvent::type)
        .containsExactly("training.plan-requested", "training.plan-generated");
  }

  private void generated() {
    side.feed().each(SamplePlan.requested(ANNA, T), SamplePlan.generated(ANNA, T));
  }

  private PlanView plan() {
    return side.ask(new GetPlan(ANNA, SamplePlan.ID), PlanView.class);
  }

  private List<PlanView> plans(PersonId owner, @Nullable PlanStatus status) {
    return side.ask(new FindPlans(owner, status, null, 10), PlanPage.class).items();
  }
}
