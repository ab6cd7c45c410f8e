package vigor.training.projection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanSource;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.query.plan.AlternativesView;
import vigor.training.query.plan.GetAlternatives;

class AlternativesProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final ExerciseId SQUAT = new ExerciseId("barbell-back-squat");
  private static final Instant T = Instant.parse("2026-03-01T12:00:00Z");

  private final TrainingSide side = new TrainingSide("2026-03-10T12:00:00Z");

  AlternativesProjectionTest() {
    PlanContent content =
        new PlanContent(
            "Strength",
            "full body",
            List.of(
                new PlanDay(
                    "d1", "Day 1", null, 40, List.of(SamplePlan.exercise(SQUAT, 3, 5, 8, null)))),
            List.of(),
            List.of());
    side.feed()
        .each(
            SamplePlan.requested(ANNA, T),
            new PlanGenerated(
                SamplePlan.ID,
                ANNA,
                new PlanSource("local", null),
                "why",
                Personal.of(content),
                T));
  }

  @Test
  void stand_ins_need_only_what_the_plan_was_made_for_and_are_numbered_from_the_best() {
    AlternativesView view =
        side.ask(new GetAlternatives(ANNA, SamplePlan.ID, "d1", SQUAT), AlternativesView.class);

    assertThat(view.items()).isNotEmpty();
    assertThat(view.items().getFirst().rank()).isEqualTo(1);
    assertThat(view.items()).extracting(AlternativesView.Item::exerciseId).doesNotContain(SQUAT);
    assertThat(view.items())
        .allSatisfy(
            item ->
                assertThat(Set.of(Equipment.RACK, Equipment.BARBELL, Equipment.BENCH))
                    .containsAll(
                        ExerciseCatalogue.bundled()
                            .find(item.exerciseId())
                            .orElseThrow()
                            .equipment()));
  }

  @Test
  void what_is_not_in_the_plan_or_not_the_persons_has_no_stand_ins() {
    assertThat(find(ANNA, "d2", SQUAT)).isNull();
    assertThat(find(ANNA, "d1", Gym.ROW)).isNull();
    assertThat(find(BEN, "d1", SQUAT)).isNull();
  }

  private @Nullable AlternativesView find(PersonId owner, String day, ExerciseId exercise) {
    return side.find(
        new GetAlternatives(owner, SamplePlan.ID, day, exercise), AlternativesView.class);
  }
}
