package vigor.training.domain.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vigor.profile.command.Goal;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.plan.PastPerformance;

/** Plans a trainer has read and approved; a difference is written to target/plans to be read. */
class ExamplePlansTest {
  private final LocalCoach coach = new LocalCoach(ExerciseCatalogue.bundled());

  @Test
  void a_beginner_with_dumbbells_and_a_bench_trains_the_full_body() throws IOException {
    approved(
        "beginner-dumbbells",
        Briefs.gym()
            .level(Level.BEGINNER)
            .goals(Goal.MUSCLE_GAIN, Goal.GENERAL_FITNESS)
            .owning(Equipment.DUMBBELLS, Equipment.BENCH)
            .time(3, 45)
            .weeks(8));
  }

  @Test
  void an_intermediate_in_a_gym_trains_upper_and_lower_body() throws IOException {
    approved(
        "intermediate-gym",
        Briefs.gym().goals(Goal.MUSCLE_GAIN, Goal.STRENGTH).time(4, 75).having(benchPress()));
  }

  @Test
  void twenty_minutes_without_equipment_are_enough_to_begin() throws IOException {
    approved(
        "bodyweight-twenty-minutes",
        Briefs.gym().level(Level.BEGINNER).goals(Goal.FAT_LOSS).owning().time(3, 20).weeks(4));
  }

  @Test
  void a_severely_limited_knee_is_trained_around() throws IOException {
    approved(
        "severe-knee",
        Briefs.gym()
            .goals(Goal.GENERAL_FITNESS)
            .hurt(new Injury(BodySite.KNEE, Severity.SEVERE, null))
            .time(3, 60));
  }

  @Test
  void someone_of_seventy_not_cleared_yet_starts_gently() throws IOException {
    approved(
        "seventy-not-cleared",
        Briefs.gym()
            .level(Level.BEGINNER)
            .goals(Goal.MOBILITY, Goal.STRENGTH)
            .owning(Equipment.DUMBBELLS, Equipment.RESISTANCE_BANDS)
            .aged(70)
            .notCleared()
            .time(4, 40));
  }

  private static PastPerformance benchPress() {
    return new PastPerformance(
        new ExerciseId("barbell-bench-press"), 100, 80.0, 8, 8.0, Instant.EPOCH);
  }

  private void approved(String name, Briefs person) throws IOException {
    String made = PlanText.of(coach.plan(person.brief()));
    try (InputStream file = getClass().getResourceAsStream("/plans/" + name + ".txt")) {
      String approved =
          file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
      if (!made.equals(approved)) {
        Path received = Path.of("target", "plans", name + ".txt");
        Files.createDirectories(received.getParent());
        Files.writeString(received, made);
      }
      assertThat(made).isEqualTo(approved);
    }
  }
}
