package vigor.training.domain.coach;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.profile.command.Goal;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.plan.PastPerformance;
import vigor.training.command.plan.PlanBrief;

/** A brief to start tests from, and copies of it with one thing changed. */
public record Briefs(
    List<Goal> goals,
    Level level,
    Set<Equipment> equipment,
    List<Injury> injuries,
    int days,
    int minutes,
    @Nullable Integer age,
    boolean cleared,
    int weeks,
    Set<ExerciseId> excluded,
    List<PastPerformance> history) {

  public static final Set<Equipment> GYM = EnumSet.complementOf(EnumSet.of(Equipment.SLED));

  /** A healthy intermediate with a full gym, four days of an hour. */
  public static Briefs gym() {
    return new Briefs(
        List.of(Goal.MUSCLE_GAIN),
        Level.INTERMEDIATE,
        GYM,
        List.of(),
        4,
        60,
        30,
        true,
        6,
        Set.of(),
        List.of());
  }

  public Briefs goals(Goal... goals) {
    return new Briefs(
        List.of(goals), level, equipment, injuries, days, minutes, age, cleared, weeks, excluded,
        history);
  }

  public Briefs level(Level level) {
    return new Briefs(
        goals, level, equipment, injuries, days, minutes, age, cleared, weeks, excluded, history);
  }

  public Briefs owning(Equipment... equipment) {
    return new Briefs(
        goals, level, Set.of(equipment), injuries, days, minutes, age, cleared, weeks, excluded,
        history);
  }

  public Briefs hurt(Injury... injuries) {
    return new Briefs(
        goals, level, equipment, List.of(injuries), days, minutes, age, cleared, weeks, excluded,
        history);
  }

  public Briefs time(int days, int minutes) {
    return new Briefs(
        goals, level, equipment, injuries, days, minutes, age, cleared, weeks, excluded, history);
  }

  public Briefs aged(int age) {
    return new Briefs(
        goals, level, equipment, injuries, days, minutes, age, cleared, weeks, excluded, history);
  }

  public Briefs notCleared() {
    return new Briefs(
        goals, level, equipment, injuries, days, minutes, age, false, weeks, excluded, history);
  }

  public Briefs weeks(int weeks) {
    return new Briefs(
        goals, level, equipment, injuries, days, minutes, age, cleared, weeks, excluded, history);
  }

  public Briefs without(ExerciseId... excluded) {
    return new Briefs(
        goals, level, equipment, injuries, days, minutes, age, cleared, weeks, Set.of(excluded),
        history);
  }

  public Briefs having(PastPerformance... history) {
    return new Briefs(
        goals, level, equipment, injuries, days, minutes, age, cleared, weeks, excluded,
        List.of(history));
  }

  public PlanBrief brief() {
    return new PlanBrief(
        goals,
        level,
        equipment,
        injuries,
        days,
        minutes,
        EnumSet.noneOf(DayOfWeek.class),
        age,
        80.0,
        cleared,
        weeks,
        EnumSet.noneOf(Muscle.class),
        excluded,
        history,
        false,
        null);
  }
}
