package vigor.training.command.catalogue;

import java.util.List;
import java.util.function.Predicate;

/** What the numbers and lists of an exercise may be; the same ranges as in the JSON Schema. */
record ExerciseRange(String field, Predicate<Exercise> holds, String otherwise) {
  private static final List<ExerciseRange> ALL =
      List.of(
          new ExerciseRange("name", e -> !e.name().isBlank(), "is blank"),
          new ExerciseRange("primary", e -> !e.primary().isEmpty(), "is empty"),
          new ExerciseRange(
              "secondary",
              e -> e.secondary().stream().noneMatch(e.primary()::contains),
              "repeats a primary muscle"),
          new ExerciseRange(
              "equipment",
              e -> !e.equipment().contains(Equipment.NONE),
              "must be empty when nothing is needed"),
          new ExerciseRange(
              "bodyweightFraction",
              e -> e.bodyweightFraction() >= 0 && e.bodyweightFraction() <= 1,
              "is not between 0 and 1"),
          new ExerciseRange(
              "cues", e -> e.cues().size() >= 2 && e.cues().size() <= 4, "are not 2 to 4"),
          new ExerciseRange(
              "jointLoads",
              e -> e.jointLoads().values().stream().allMatch(load -> load >= 1 && load <= 3),
              "are not between 1 and 3"),
          new ExerciseRange("substitutionGroup", e -> !e.substitutionGroup().isBlank(), "is blank"),
          new ExerciseRange("loadStepKg", e -> e.loadStepKg() >= 0, "is negative"),
          new ExerciseRange("secondsPerRep", e -> e.secondsPerRep() >= 1, "is below 1"));

  /** Throws {@link CatalogueIsInvalid} for the first field out of range. */
  static void check(Exercise exercise) {
    for (ExerciseRange range : ALL) {
      if (!range.holds.test(exercise)) {
        throw new CatalogueIsInvalid(exercise.id().value(), range.field, range.otherwise);
      }
    }
  }
}
