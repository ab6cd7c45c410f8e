package vigor.kernel.edge.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import vigor.training.command.catalogue.Level;
import vigor.training.command.exercise.ArchiveExercise;
import vigor.training.command.exercise.ExerciseTraits;
import vigor.training.command.exercise.MakeExercise;
import vigor.training.command.exercise.OwnExerciseCommand;
import vigor.training.command.exercise.OwnWords;
import vigor.training.command.exercise.RestoreExercise;
import vigor.training.command.exercise.ReviseExercise;
import vigor.training.query.catalogue.ExercisePage;
import vigor.training.query.catalogue.ExerciseView;
import vigor.training.query.catalogue.FindExercises;
import vigor.training.query.catalogue.GetExercise;
import vigor.training.query.exercise.GetOwnExercises;
import vigor.training.query.exercise.OwnExercisesView;

/** Own exercises of each person; views follow at once. There is no catalogue beside them. */
@Component
class TestOwnExercises {
  private final Map<PersonId, OwnExercisesView> own = new ConcurrentHashMap<>();
  private final LiveUpdates live;

  TestOwnExercises(CommandBus commands, QueryBus queries, LiveUpdates live) {
    this.live = live;
    for (Class<?> type : OwnExerciseCommand.class.getPermittedSubclasses()) {
      commands.subscribe(
          type.getName(), message -> handle((OwnExerciseCommand) message.getPayload()));
    }
    queries.subscribe(
        GetOwnExercises.class.getName(),
        OwnExercisesView.class,
        message -> of(((GetOwnExercises) message.getPayload()).owner()));
    queries.<@Nullable ExerciseView>subscribe(
        GetExercise.class.getName(),
        ExerciseView.class,
        message -> find((GetExercise) message.getPayload()));
    queries.subscribe(
        FindExercises.class.getName(),
        ExercisePage.class,
        message ->
            new ExercisePage(of(((FindExercises) message.getPayload()).owner()).items(), null));
  }

  private OwnExercisesView of(PersonId owner) {
    return own.getOrDefault(owner, new OwnExercisesView(List.of(), -1));
  }

  private @Nullable ExerciseView find(GetExercise query) {
    return of(query.owner()).items().stream()
        .filter(item -> item.id().equals(query.id()))
        .findFirst()
        .orElse(null);
  }

  private synchronized long handle(OwnExerciseCommand command) {
    OwnExercisesView before = of(command.owner());
    ExerciseId id = command.exerciseId().exercise();
    ExerciseView known = find(new GetExercise(command.owner(), id));
    if (known == null && !(command instanceof MakeExercise)) {
      throw CommandRefused.notFound("ExerciseBelongsToPerson", "There is no such exercise.");
    }
    ExerciseView after =
        switch (command) {
          case MakeExercise c -> known == null ? view(id, c.words(), c.traits(), false) : known;
          case ReviseExercise c -> view(id, c.words(), c.traits(), false);
          case ArchiveExercise c -> archived(known, true);
          case RestoreExercise c -> archived(known, false);
        };
    if (after.equals(known)) {
      return before.version();
    }
    List<ExerciseView> items = new ArrayList<>(before.items());
    items.removeIf(item -> item.id().equals(id));
    items.add(after);
    OwnExercisesView now = new OwnExercisesView(items, before.version() + 1);
    own.put(command.owner(), now);
    String topic = OwnExercisesView.topic(command.owner());
    live.changed(new ViewChange(topic, topic, now.version()));
    return now.version();
  }

  private static ExerciseView archived(@Nullable ExerciseView e, boolean archived) {
    if (e == null) {
      throw new IllegalStateException("an exercise nobody made");
    }
    return new ExerciseView(
        e.id(),
        e.name(),
        e.aliases(),
        e.pattern(),
        e.primary(),
        e.secondary(),
        e.equipment(),
        e.mechanics(),
        e.level(),
        e.unilateral(),
        e.bodyweightFraction(),
        e.measure(),
        e.cues(),
        e.strains(),
        e.jointLoads(),
        e.substitutionGroup(),
        e.loadStepKg(),
        true,
        archived);
  }

  private static ExerciseView view(
      ExerciseId id, OwnWords words, ExerciseTraits traits, boolean archived) {
    return new ExerciseView(
        id,
        words.name(),
        List.of(),
        traits.pattern(),
        List.copyOf(traits.primary()),
        List.copyOf(traits.secondary()),
        List.copyOf(traits.equipment()),
        traits.mechanics(),
        Level.BEGINNER,
        traits.unilateral(),
        traits.bodyweightFraction(),
        traits.measure(),
        words.cues(),
        List.of(),
        new TreeMap<>(),
        id.value(),
        2.5,
        true,
        archived);
  }
}
