package vigor.training.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.profile.command.BodyWeightMeasured;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.Weight;
import vigor.training.command.workout.PlannedDay;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetRemoved;
import vigor.training.command.workout.SetRestored;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutDiscarded;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutId;
import vigor.training.command.workout.WorkoutStarted;

/** Writes one person's training as events. */
public final class Diary {
  private final PersonId person;
  private final List<DomainEvent> events = new ArrayList<>();
  private WorkoutId workout = workout(0);
  private Instant now = Instant.EPOCH;

  public Diary(PersonId person) {
    this.person = person;
  }

  /** The n-th session's id, for any person. */
  public static WorkoutId workout(int n) {
    return new WorkoutId(new UUID(0x57, n));
  }

  /** The n-th set's id. */
  public static SetId set(int n) {
    return new SetId(new UUID(0x5e7, n));
  }

  /** Begins a session on a day at noon UTC. */
  public Diary session(int n, String day) {
    workout = workout(n);
    now = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    events.add(new WorkoutStarted(workout, person, null, now));
    return this;
  }

  public Diary session(int n, String day, PlanId plan, String dayId) {
    session(n, day);
    events.removeLast();
    events.add(new WorkoutStarted(workout, person, new PlannedDay(plan, dayId), now));
    return this;
  }

  /** Logs a working set, three minutes after the one before. */
  public Diary log(int set, ExerciseId exercise, int reps, double kg, @Nullable Double rpe) {
    return log(set, entry(exercise, reps, kg, rpe, SetType.WORKING));
  }

  public Diary log(int set, SetEntry entry) {
    now = now.plusSeconds(180);
    events.add(new SetLogged(workout, person, set(set), entry, null, now));
    return this;
  }

  public Diary correct(int set, SetEntry entry) {
    now = now.plusSeconds(1);
    events.add(new SetCorrected(workout, person, set(set), entry, null, now));
    return this;
  }

  public Diary remove(int set) {
    now = now.plusSeconds(1);
    events.add(new SetRemoved(workout, person, set(set), now));
    return this;
  }

  public Diary restore(int set) {
    now = now.plusSeconds(1);
    events.add(new SetRestored(workout, person, set(set), now));
    return this;
  }

  public Diary finish(int minutes, @Nullable Double rpe) {
    now = now.plusSeconds(60);
    events.add(
        new WorkoutFinished(
            workout, person, minutes, rpe == null ? null : new Rpe(rpe), null, now));
    return this;
  }

  public Diary discard() {
    events.add(new WorkoutDiscarded(workout, person, now));
    return this;
  }

  public Diary weigh(String day, double kg) {
    Instant at = LocalDate.parse(day).atTime(6, 0).toInstant(ZoneOffset.UTC);
    events.add(new BodyWeightMeasured(person, Personal.of(Weight.kg(kg)), at));
    return this;
  }

  public Diary and(DomainEvent event) {
    events.add(event);
    return this;
  }

  public List<DomainEvent> events() {
    return List.copyOf(events);
  }

  /** A set's entry; no load is written as 0 kg. */
  public static SetEntry entry(
      ExerciseId exercise, int reps, double kg, @Nullable Double rpe, SetType type) {
    return new SetEntry(
        exercise,
        reps,
        kg == 0 ? null : Weight.kg(kg),
        rpe == null ? null : new Rpe(rpe),
        type,
        null,
        null);
  }

  public static SetEntry timed(ExerciseId exercise, int seconds) {
    return new SetEntry(exercise, null, null, null, SetType.WORKING, seconds, null);
  }
}
