package vigor.training.domain.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.language.Phrasebook;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.catalogue.substitution.Alternatives;
import vigor.training.command.catalogue.substitution.TrainingLimits;
import vigor.training.command.plan.FeedbackKind;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanFeedback;
import vigor.training.command.plan.Reason;
import vigor.training.domain.adaptation.Adapted;
import vigor.training.domain.adaptation.PlanAdaptation;

/** Everything the rules of plans say can be said in German. */
class GermanPlansTest {
  private static final int PROFILES = 60;
  private static final ExerciseCatalogue CATALOGUE = ExerciseCatalogue.bundled();
  private final LocalCoach coach = new LocalCoach(CATALOGUE);
  private final PlanAdaptation adaptation = new PlanAdaptation(CATALOGUE);
  private final RandomBriefs random = new RandomBriefs(CATALOGUE.all());
  private final Set<String> unknown = new TreeSet<>();

  @Test
  void whatever_a_plan_says_it_can_say_in_german() {
    for (int seed = 0; seed < PROFILES; seed++) {
      hear(coach.plan(random.next(new Random(seed))));
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void whatever_feedback_changes_is_told_in_german() {
    for (int seed = 0; seed < PROFILES / 3; seed++) {
      PlanBrief brief = random.next(new Random(seed));
      PlanContent plan = coach.plan(brief);
      for (FeedbackKind kind : FeedbackKind.values()) {
        for (BodySite site : sites(kind)) {
          Adapted adapted =
              adaptation.adapt(plan, brief, new PlanFeedback(kind, null, site, 20, null));
          hear(adapted.content());
          hear(adapted.explanation());
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void why_an_alternative_ranks_where_it_does_is_told_in_german() {
    TrainingLimits sore =
        TrainingLimits.of(
            Briefs.gym().hurt(new Injury(BodySite.KNEE, Severity.MILD, null)).brief());
    CATALOGUE
        .all()
        .forEach(
            exercise ->
                new Alternatives(CATALOGUE)
                    .rank(exercise.id(), sore, Set.of())
                    .forEach(alternative -> hear(alternative.reason())));
    assertThat(unknown).isEmpty();
  }

  private static List<BodySite> sites(FeedbackKind kind) {
    return kind == FeedbackKind.HURTS_HERE ? List.of(BodySite.values()) : List.of(BodySite.KNEE);
  }

  private void hear(PlanContent plan) {
    hear(plan.title());
    hear(plan.split());
    plan.days().forEach(day -> hear(day.name()));
    reasons(plan).forEach(this::hear);
  }

  private static Stream<Reason> reasons(PlanContent plan) {
    List<Reason> all = new ArrayList<>(plan.reasons());
    plan.weeks().forEach(week -> all.add(week.reason()));
    plan.days().stream()
        .map(PlanDay::exercises)
        .flatMap(List::stream)
        .map(PlanExercise::reasons)
        .forEach(all::addAll);
    return all.stream();
  }

  private void hear(Reason reason) {
    hear(reason.sentence());
    hear(reason.source());
    reason
        .alternatives()
        .forEach(
            other -> {
              hear(other.name());
              hear(other.why());
            });
  }

  private void hear(String english) {
    if (Phrasebook.german().knows(english).isEmpty()) {
      unknown.add(english);
    }
  }
}
