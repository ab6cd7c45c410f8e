package vigor.training.domain.coach;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vigor.profile.command.Goal;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.plan.PastPerformance;
import vigor.training.command.plan.PlanBrief;

/** Briefs over the whole range of what a person can enter, the extremes more often than not. */
public final class RandomBriefs {
  private final List<Exercise> exercises;

  public RandomBriefs(List<Exercise> exercises) {
    this.exercises = exercises;
  }

  public PlanBrief next(Random random) {
    List<Goal> goals = new ArrayList<>(some(random, Goal.values(), 0.35));
    if (goals.isEmpty()) {
      goals.add(Goal.values()[random.nextInt(Goal.values().length)]);
    }
    return new PlanBrief(
        List.copyOf(goals),
        one(random, Level.values()),
        equipment(random),
        injuries(random),
        1 + random.nextInt(7),
        minutes(random),
        EnumSet.copyOf(some(random, DayOfWeek.values(), 0.5, DayOfWeek.MONDAY)),
        random.nextInt(5) == 0 ? null : 16 + random.nextInt(75),
        random.nextInt(5) == 0 ? null : 40.0 + random.nextInt(100),
        random.nextInt(3) != 0,
        4 + random.nextInt(5),
        new HashSet<>(some(random, Muscle.values(), random.nextDouble() * 0.2)),
        excluded(random),
        history(random),
        random.nextBoolean(),
        null);
  }

  private static int minutes(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 10;
      case 1 -> 180;
      case 2 -> 10 + random.nextInt(35);
      default -> 30 + random.nextInt(90);
    };
  }

  private static Set<Equipment> equipment(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Set.of();
      case 1 -> Set.of(Equipment.values());
      default -> new HashSet<>(some(random, Equipment.values(), random.nextDouble() * 0.5));
    };
  }

  private static List<Injury> injuries(Random random) {
    double share = random.nextInt(3) == 0 ? 0 : random.nextInt(6) == 0 ? 1 : 0.25;
    boolean severe = random.nextInt(4) == 0;
    return some(random, BodySite.values(), share).stream()
        .map(s -> new Injury(s, severe ? Severity.SEVERE : one(random, Severity.values()), null))
        .toList();
  }

  private Set<ExerciseId> excluded(Random random) {
    double share =
        switch (random.nextInt(6)) {
          case 0 -> 1;
          case 1 -> 0.9;
          case 2 -> 0.1;
          default -> 0;
        };
    Set<ExerciseId> excluded = new HashSet<>();
    exercises.stream().filter(e -> random.nextDouble() < share).forEach(e -> excluded.add(e.id()));
    return excluded;
  }

  private List<PastPerformance> history(Random random) {
    double share = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 0.3;
    return exercises.stream()
        .filter(e -> random.nextDouble() < share)
        .map(
            e ->
                new PastPerformance(
                    e.id(),
                    random.nextInt(300),
                    random.nextBoolean() ? null : (double) random.nextInt(200),
                    random.nextInt(30),
                    random.nextBoolean() ? null : 6.0 + random.nextInt(9) / 2.0,
                    Instant.EPOCH))
        .toList();
  }

  @SafeVarargs
  private static <T> List<T> some(Random random, T[] all, double share, T... always) {
    List<T> chosen = new ArrayList<>(List.of(always));
    for (T value : all) {
      if (!chosen.contains(value) && random.nextDouble() < share) {
        chosen.add(value);
      }
    }
    return chosen;
  }

  private static <T> T one(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }
}
