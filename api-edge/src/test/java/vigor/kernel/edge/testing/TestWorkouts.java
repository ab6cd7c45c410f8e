package vigor.kernel.edge.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.AmendWorkout;
import vigor.training.command.workout.CorrectSet;
import vigor.training.command.workout.DiscardWorkout;
import vigor.training.command.workout.LogSession;
import vigor.training.command.workout.LogSet;
import vigor.training.command.workout.NewSet;
import vigor.training.command.workout.RemoveSet;
import vigor.training.command.workout.StartWorkout;
import vigor.training.command.workout.WorkoutCommand;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.workout.GetNextTime;
import vigor.training.query.workout.GetSetOutcome;
import vigor.training.query.workout.GetWorkout;
import vigor.training.query.workout.NextTimeView;
import vigor.training.query.workout.SetOutcome;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.WorkoutStatus;
import vigor.training.query.workout.WorkoutView;

/** Sessions that know their owner, count versions and keep sets; views follow at once. */
@Component
public class TestWorkouts {
  private final Map<WorkoutId, WorkoutView> workouts = new ConcurrentHashMap<>();
  private final Map<WorkoutId, PersonId> owners = new ConcurrentHashMap<>();
  private final Set<String> threads = ConcurrentHashMap.newKeySet();
  private final LiveUpdates live;

  TestWorkouts(CommandBus commands, QueryBus queries, LiveUpdates live) {
    this.live = live;
    for (Class<?> type : WorkoutCommand.class.getPermittedSubclasses()) {
      commands.subscribe(type.getName(), message -> handle((WorkoutCommand) message.getPayload()));
    }
    queries.<@Nullable WorkoutView>subscribe(
        GetWorkout.class.getName(),
        WorkoutView.class,
        message -> {
          GetWorkout query = (GetWorkout) message.getPayload();
          return find(query.owner(), query.workoutId());
        });
    queries.<@Nullable SetOutcome>subscribe(
        GetSetOutcome.class.getName(),
        SetOutcome.class,
        message -> outcome((GetSetOutcome) message.getPayload()));
    queries.<@Nullable NextTimeView>subscribe(
        GetNextTime.class.getName(),
        NextTimeView.class,
        message -> nextTime((GetNextTime) message.getPayload()));
  }

  /** The threads that ran a handler. */
  public Set<String> threads() {
    return threads;
  }

  /** A session without sets that stands where it is wanted. */
  public WorkoutId stored(PersonId owner, WorkoutStatus status) {
    WorkoutId id = new WorkoutId(UUID.randomUUID());
    Instant at = Instant.parse("2026-11-23T09:00:00Z");
    owners.put(id, owner);
    workouts.put(
        id,
        new WorkoutView(
            id, 0, status, null, null, at, null, null, null, null, false, List.of(), List.of()));
    return id;
  }

  /** Each exercise that was done, the same again. */
  private @Nullable NextTimeView nextTime(GetNextTime query) {
    WorkoutView workout = find(query.owner(), query.workoutId());
    return workout == null
        ? null
        : new NextTimeView(
            workout.sets().stream()
                .collect(groupingBy(SetView::exerciseId, counting()))
                .entrySet()
                .stream()
                .map(done -> sameAgain(done.getKey(), done.getValue()))
                .toList());
  }

  private static NextTimeView.Item sameAgain(ExerciseId exercise, long sets) {
    return new NextTimeView.Item(
        exercise, exercise.value(), null, (int) sets, 80.0, 5, false, "The same again.");
  }

  private synchronized long handle(WorkoutCommand command) {
    threads.add(Thread.currentThread().toString());
    WorkoutView before = find(command.owner(), command.workoutId());
    if (command instanceof StartWorkout start) {
      return before == null ? start(start) : before.version();
    }
    if (before == null) {
      throw CommandRefused.notFound("WorkoutBelongsToPerson", "There is no such session.");
    }
    WorkoutView after = after(before, command);
    if (!after.sets().equals(before.sets()) || after.status() != before.status()) {
      publish(after);
    }
    return after.version();
  }

  private WorkoutView after(WorkoutView before, WorkoutCommand command) {
    List<SetView> sets = new ArrayList<>(before.sets());
    switch (command) {
      case LogSet log ->
          add(sets, new NewSet(log.setId(), log.entry(), log.note(), log.performedAt()));
      case LogSession log -> log.sets().forEach(set -> add(sets, set));
      case RemoveSet remove -> sets.removeIf(set -> set.setId().equals(remove.setId()));
      case CorrectSet correct ->
          sets.replaceAll(
              set ->
                  set.setId().equals(correct.setId())
                      ? view(
                          new NewSet(
                              set.setId(), correct.entry(), correct.note(), set.performedAt()))
                      : set);
      case AmendWorkout _ ->
          throw CommandRefused.conflict("WorkoutIsFinished", null, "The session is still open.");
      default -> {}
    }
    if (sets.equals(before.sets()) && !(command instanceof DiscardWorkout)) {
      return before;
    }
    return with(before, command instanceof DiscardWorkout, sets);
  }

  private static WorkoutView with(WorkoutView before, boolean discarded, List<SetView> sets) {
    return new WorkoutView(
        before.id(),
        before.version() + 1,
        discarded ? WorkoutStatus.DISCARDED : before.status(),
        before.planId(),
        before.dayId(),
        before.startedAt(),
        null,
        null,
        null,
        null,
        false,
        List.copyOf(sets),
        List.of());
  }

  private long start(StartWorkout command) {
    owners.put(command.workoutId(), command.owner());
    publish(
        new WorkoutView(
            command.workoutId(),
            0,
            WorkoutStatus.OPEN,
            null,
            null,
            command.startedAt(),
            null,
            null,
            null,
            null,
            false,
            List.of(),
            List.of()));
    return 0;
  }

  private void publish(WorkoutView view) {
    workouts.put(view.id(), view);
    live.changed(
        new ViewChange(WorkoutView.topic(view.id()), view.id().toString(), view.version()));
  }

  private static void add(List<SetView> sets, NewSet set) {
    if (sets.stream().noneMatch(known -> known.setId().equals(set.setId()))) {
      sets.add(view(set));
    }
  }

  private static SetView view(NewSet set) {
    return new SetView(
        set.setId(),
        set.entry().exerciseId(),
        set.entry().exerciseId().value(),
        set.entry().reps(),
        set.entry().weightKg() == null ? null : set.entry().weightKg().asDouble(),
        set.entry().rpe() == null ? null : set.entry().rpe().value(),
        set.entry().rpe() == null ? null : set.entry().rpe().repsInReserve(),
        set.entry().type(),
        set.entry().durationSeconds(),
        set.entry().distanceMeters(),
        set.note(),
        false,
        set.performedAt(),
        false,
        List.of());
  }

  private @Nullable WorkoutView find(PersonId owner, WorkoutId id) {
    threads.add(Thread.currentThread().toString());
    return owner.equals(owners.get(id)) ? workouts.get(id) : null;
  }

  private @Nullable SetOutcome outcome(GetSetOutcome query) {
    WorkoutView workout = find(query.owner(), query.workoutId());
    return workout == null
        ? null
        : workout.sets().stream()
            .filter(set -> set.setId().equals(query.setId()))
            .findFirst()
            .map(set -> new SetOutcome(set, workout, List.of()))
            .orElse(null);
  }
}
