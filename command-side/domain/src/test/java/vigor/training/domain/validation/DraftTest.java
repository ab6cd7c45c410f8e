package vigor.training.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.Level;
import vigor.training.command.plan.DraftDay;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDraft;
import vigor.training.domain.coach.Briefs;
import vigor.training.domain.coach.RandomBriefs;

class DraftTest {
  private static final ExerciseCatalogue CATALOGUE = ExerciseCatalogue.bundled();
  private final DraftExpansion expansion = new DraftExpansion(CATALOGUE);
  private final DraftRepair repair = new DraftRepair(CATALOGUE);
  private final PlanValidator validator = new PlanValidator(CATALOGUE);
  private final PlanBrief person = Briefs.gym().time(1, 60).brief();

  @Test
  void a_draft_becomes_a_whole_plan_with_weeks_warm_ups_and_reasons() {
    PlanContent plan = expanded(draft(exercise("barbell-bench-press"), exercise("barbell-row")));
    assertThat(plan.weeks()).hasSize(person.weeks());
    assertThat(plan.days().getFirst().exercises().getFirst().warmUp()).isNotEmpty();
    assertThat(plan.days().getFirst().exercises().getFirst().reasons())
        .extracting("choice")
        .contains("exercise", "sets", "reps", "targetRpe", "restSeconds", "suggestedKg", "warmUp");
    assertThat(plan.days().getFirst().estimatedMinutes()).isBetween(10, 60);
    assertThat(validator.judge(plan, person).none()).isTrue();
  }

  @Test
  void an_unknown_exercise_cannot_be_expanded_and_is_named() {
    Expansion result = expansion.expand(draft(exercise("Moon Press!")), person);
    assertThat(result).isInstanceOf(Expansion.NotExpandable.class);
    assertThat(((Expansion.NotExpandable) result).findings().items())
        .singleElement()
        .satisfies(f -> assertThat(f.kind()).isEqualTo(FindingKind.UNKNOWN_EXERCISE))
        .satisfies(f -> assertThat(f.message()).contains("Moon Press!"));
  }

  @Test
  void nonsense_numbers_are_expanded_so_that_the_validator_can_name_them() {
    PlanContent plan =
        expanded(draft(new DraftExercise("barbell-row", 0, -3, -9, 97.3, -1)));
    assertThat(validator.judge(plan, person).items())
        .extracting("kind")
        .contains(FindingKind.NUMBER_OUT_OF_RANGE);
  }

  @Test
  void names_and_aliases_are_mapped_to_exercises() {
    RepairedDraft repaired = repair.repair(draft(exercise("Barbell Bench-Press")), person);
    assertThat(ids(repaired.draft())).containsExactly("barbell-bench-press");
  }

  @Test
  void what_does_not_suit_is_replaced_by_what_does() {
    PlanBrief atHome =
        Briefs.gym().owning(Equipment.DUMBBELLS).level(Level.BEGINNER).time(1, 60).brief();
    RepairedDraft repaired = repair.repair(draft(exercise("barbell-back-squat")), atHome);
    assertThat(ids(repaired.draft())).hasSize(1).doesNotContain("barbell-back-squat");
    assertThat(repaired.changes()).anyMatch(c -> c.contains("takes its place"));
  }

  @Test
  void doubles_and_strangers_are_left_out_and_numbers_brought_into_range() {
    RepairedDraft repaired =
        repair.repair(
            draft(
                new DraftExercise("barbell-row", 40, 0, 900, 14, 9000),
                exercise("barbell-row"),
                exercise("moon-press")),
            person);
    assertThat(ids(repaired.draft())).containsExactly("barbell-row");
    assertThat(repaired.changes())
        .anyMatch(c -> c.contains("second Barbell row"))
        .anyMatch(c -> c.contains("moon-press"))
        .anyMatch(c -> c.contains("into range"));
  }

  @Test
  void a_sound_draft_is_left_alone() {
    PlanDraft sound = draft(exercise("barbell-bench-press"), exercise("barbell-row"));
    RepairedDraft repaired = repair.repair(sound, person);
    assertThat(repaired.draft()).isEqualTo(sound);
    assertThat(repaired.changes()).isEmpty();
  }

  @Test
  void whatever_was_proposed_the_repaired_draft_passes_the_validator() {
    RandomBriefs briefs = new RandomBriefs(CATALOGUE.all());
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      PlanBrief brief = briefs.next(random);
      RepairedDraft repaired = repair.repair(nonsense(random), brief);
      Expansion expansion = this.expansion.expand(repaired.draft(), brief);
      assertThat(expansion).as("seed %d", seed).isInstanceOf(Expansion.Expanded.class);
      assertThat(validator.judge(((Expansion.Expanded) expansion).content(), brief).items())
          .as("seed %d: %s", seed, brief)
          .isEmpty();
    }
  }

  private static PlanDraft nonsense(Random random) {
    List<Exercise> all = CATALOGUE.all();
    List<DraftDay> days = new ArrayList<>();
    for (int d = random.nextInt(9); d > 0; d--) {
      List<DraftExercise> exercises = new ArrayList<>();
      for (int e = random.nextInt(12); e > 0; e--) {
        Exercise exercise = all.get(random.nextInt(all.size()));
        String called =
            switch (random.nextInt(4)) {
              case 0 -> exercise.name();
              case 1 -> "no such thing";
              default -> exercise.id().value();
            };
        exercises.add(
            new DraftExercise(
                called,
                random.nextInt(15) - 2,
                random.nextInt(40) - 5,
                random.nextInt(700),
                random.nextInt(30) / 2.0 - 2,
                random.nextInt(800) - 100));
      }
      days.add(new DraftDay(random.nextBoolean() ? "" : "Day", exercises));
    }
    return new PlanDraft(random.nextBoolean() ? " " : "Plan", days);
  }

  private PlanContent expanded(PlanDraft draft) {
    return ((Expansion.Expanded) expansion.expand(draft, person)).content();
  }

  private static Set<String> ids(PlanDraft draft) {
    return Set.copyOf(
        draft.days().getFirst().exercises().stream().map(DraftExercise::exerciseId).toList());
  }

  private static DraftExercise exercise(String id) {
    return new DraftExercise(id, 3, 8, 12, 8, 120);
  }

  private static PlanDraft draft(DraftExercise... exercises) {
    return new PlanDraft("A plan", List.of(new DraftDay("Day one", List.of(exercises))));
  }
}
