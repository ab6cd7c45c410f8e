package vigor.coaching.projection.chat.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.chat.CoachFact;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.plan.PlanId;
import vigor.training.query.plan.PlanDayView;
import vigor.training.query.plan.PlanExerciseView;
import vigor.training.query.plan.PlanStatus;
import vigor.training.query.plan.PlanView;

class PlanFactsTest {

  @Test
  void a_range_of_seconds_is_not_told_as_repetitions() {
    PlanView plan =
        aPlanOf(
            anExercise("Bench press", 6, 10, Measure.REPS_WEIGHT, 40.0),
            anExercise("Plank", 25, 45, Measure.DURATION, null),
            anExercise("Sled march", 20, 40, Measure.DISTANCE_DURATION, null));
    FactList facts = new FactList();

    new PlanFacts(plan, List.of()).addTo(facts);

    assertThat(facts.all())
        .extracting(CoachFact::text)
        .last()
        .isEqualTo(
            "Next session: Full body A, about 45 minutes: Bench press 3 × 6–10 at 40 kg; "
                + "Plank 3 × 25–45 s; Sled march 3 × 20–40 s.");
  }

  private static PlanView aPlanOf(PlanExerciseView... exercises) {
    return new PlanView(
        new PlanId(UUID.fromString("0197a3c0-0000-7000-8000-000000000001")),
        PlanStatus.ACCEPTED,
        null,
        null,
        null,
        "Three days",
        null,
        6,
        List.of(),
        List.of(new PlanDayView("a", "Full body A", null, 45, List.of(exercises))),
        List.of(),
        List.of(),
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        false,
        List.of(),
        2);
  }

  private static PlanExerciseView anExercise(
      String name, int low, int high, Measure measure, @Nullable Double kg) {
    return new PlanExerciseView(
        new ExerciseId(name.toLowerCase(Locale.ROOT).replace(' ', '-')),
        name,
        3,
        low,
        high,
        8,
        120,
        kg,
        measure,
        List.of(),
        "",
        List.of(),
        "receipt");
  }
}
