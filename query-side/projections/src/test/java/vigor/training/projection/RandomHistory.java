package vigor.training.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.profile.command.BodyWeightMeasured;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.EquipmentListed;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.exercise.OwnExerciseArchived;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExerciseMade;
import vigor.training.command.exercise.OwnExerciseRestored;
import vigor.training.command.exercise.OwnExerciseRevised;
import vigor.training.command.exercise.OwnWords;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.Weight;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetRemoved;
import vigor.training.command.workout.SetRestored;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutAmended;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutId;
import vigor.training.command.workout.WorkoutStarted;

/** Plausible events of many people in a random but repeatable order. */
final class RandomHistory {
  private static final List<ExerciseId> EXERCISES =
      List.of(Gym.SQUAT, Gym.ROW, Gym.PULL_UP, Gym.PLANK);
  private final Random random;
  private final int loads;
  private final List<DomainEvent> events = new ArrayList<>();
  private final List<SetLogged> sets = new ArrayList<>();
  private final List<OwnExerciseMade> made = new ArrayList<>();
  private final List<WorkoutStarted> workouts = new ArrayList<>();
  private final Set<WorkoutId> finished = new HashSet<>();
  private Instant now = Instant.parse("2026-01-05T10:00:00Z");

  RandomHistory(long seed) {
    this(seed, 60);
  }

  /** With few loads, so that sets often equal each other. */
  RandomHistory(long seed, int loads) {
    this.random = new Random(seed);
    this.loads = loads;
  }

  List<DomainEvent> events(int count) {
    while (events.size() < count) {
      now = now.plusSeconds(30 + random.nextInt(600));
      step(random.nextInt(100));
    }
    return List.copyOf(events.subList(0, count));
  }

  private void step(int dice) {
    if (workouts.isEmpty() || dice < 6) {
      start();
    } else if (dice < 80 || sets.isEmpty()) {
      log();
    } else if (dice < 86) {
      SetLogged set = any(sets);
      events.add(
          new SetCorrected(set.workoutId(), set.person(), set.setId(), entry(), note(), now));
    } else if (dice < 90) {
      SetLogged set = any(sets);
      events.add(new SetRemoved(set.workoutId(), set.person(), set.setId(), now));
    } else if (dice < 92) {
      SetLogged set = any(sets);
      events.add(new SetRestored(set.workoutId(), set.person(), set.setId(), now));
    } else if (dice < 96) {
      finish(any(workouts));
    } else if (dice < 98) {
      profile();
    } else {
      exercise();
    }
  }

  private void start() {
    WorkoutStarted started = new WorkoutStarted(new WorkoutId(id()), person(), null, now);
    workouts.add(started);
    events.add(started);
  }

  private void log() {
    WorkoutStarted workout = any(workouts);
    SetLogged set =
        new SetLogged(workout.workoutId(), workout.person(), new SetId(id()), entry(), note(), now);
    sets.add(set);
    events.add(set);
  }

  private void finish(WorkoutStarted workout) {
    int minutes = 20 + random.nextInt(80);
    events.add(
        finished.add(workout.workoutId())
            ? new WorkoutFinished(
                workout.workoutId(), workout.person(), minutes, new Rpe(7), note(), now)
            : new WorkoutAmended(
                workout.workoutId(), workout.person(), minutes, null, note(), now));
  }

  private void profile() {
    PersonId person = person();
    events.add(
        switch (random.nextInt(4)) {
          case 0 ->
              new BodyWeightMeasured(person, Personal.of(Weight.kg(60 + random.nextInt(40))), now);
          case 1 ->
              new EquipmentListed(
                  person, Set.of(Equipment.BARBELL, Equipment.RACK, Equipment.BENCH), now);
          case 2 -> new ConsentGiven(person, ConsentPurpose.HEALTH_DATA, "v1", now);
          default -> new BodyWeightMeasured(person, Personal.erased(), now);
        });
  }

  private void exercise() {
    if (made.isEmpty() || random.nextInt(3) == 0) {
      made.add(
          new OwnExerciseMade(person(), new OwnExerciseId(id()), words(), SledPush.TRAITS, now));
      events.add(made.getLast());
      return;
    }
    OwnExerciseMade one = any(made);
    events.add(
        switch (random.nextInt(3)) {
          case 0 ->
              new OwnExerciseRevised(one.person(), one.exerciseId(), words(), SledPush.TRAITS, now);
          case 1 -> new OwnExerciseArchived(one.person(), one.exerciseId(), now);
          default -> new OwnExerciseRestored(one.person(), one.exerciseId(), now);
        });
  }

  private Personal<OwnWords> words() {
    return random.nextInt(10) == 0
        ? Personal.erased()
        : Personal.of(new OwnWords("Sled " + random.nextInt(), List.of("Lean \\ in")));
  }

  private SetEntry entry() {
    return Diary.entry(
        any(EXERCISES),
        1 + random.nextInt(Math.min(15, loads)),
        2.5 * random.nextInt(loads),
        null,
        SetType.WORKING);
  }

  private @Nullable Personal<String> note() {
    return switch (random.nextInt(10)) {
      case 0 -> Personal.of("felt \\ heavy\n" + random.nextInt());
      case 1 -> Personal.erased();
      default -> null;
    };
  }

  private PersonId person() {
    return new PersonId(new UUID(1, random.nextInt(40)));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
