package vigor.training.projection;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import vigor.coaching.projection.chat.CoachSightQueries;
import vigor.coaching.projection.chat.ConversationProjector;
import vigor.coaching.projection.chat.ConversationQueries;
import vigor.coaching.projection.note.DaySightQueries;
import vigor.coaching.projection.note.EncouragementQueries;
import vigor.coaching.projection.note.NoteProjector;
import vigor.coaching.projection.note.NoteQueries;
import vigor.coaching.projection.note.RecommendationQueries;
import vigor.coaching.projection.note.SessionSightQueries;
import vigor.coaching.projection.note.Situations;
import vigor.coaching.projection.note.WeekSightQueries;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.profile.projection.ProfileProjector;
import vigor.profile.projection.ProfileQueries;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.projection.catalogue.CatalogueQueries;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.catalogue.KnownExercises;
import vigor.training.projection.exercise.OwnExerciseProjector;
import vigor.training.projection.exercise.OwnExerciseQueries;
import vigor.training.projection.exercise.OwnExerciseReads;
import vigor.training.projection.plan.AlternativesQueries;
import vigor.training.projection.plan.PlanBriefQueries;
import vigor.training.projection.plan.PlanProjector;
import vigor.training.projection.plan.PlanQueries;
import vigor.training.projection.plan.PlanReads;
import vigor.training.projection.plan.PlanViews;
import vigor.training.projection.progress.ProgressQueries;
import vigor.training.projection.progress.ProgressReads;
import vigor.training.projection.progress.Trainees;
import vigor.training.projection.progress.TrainingLogs;
import vigor.training.projection.receipt.PlanReceipts;
import vigor.training.projection.receipt.ReceiptQueries;
import vigor.training.projection.receipt.SuggestionReceipts;
import vigor.training.projection.suggestion.NextTimeQueries;
import vigor.training.projection.suggestion.SuggestionQueries;
import vigor.training.projection.suggestion.SuggestionReads;
import vigor.training.projection.workout.WorkoutProjector;
import vigor.training.projection.workout.WorkoutQueries;
import vigor.training.projection.workout.WorkoutReads;

/**
 * Every projector and query handler of training, profile and coaching, on a real database and query
 * bus.
 */
public final class TrainingSide {
  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final RecordedUpdates updates = new RecordedUpdates();
  private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
  private final QueryGateway gateway = DefaultQueryGateway.builder().queryBus(bus).build();
  private final EventFeed feed;

  /** A side on which it is this moment. */
  public TrainingSide(String now) {
    Announcements announcements = new Announcements(updates);
    feed =
        new EventFeed(
            database,
            new WorkoutProjector(database.jdbc(), announcements),
            new OwnExerciseProjector(database.jdbc(), announcements),
            new PlanProjector(database.jdbc(), announcements, Gym.exercises()),
            new ProfileProjector(database.jdbc(), announcements),
            new ConversationProjector(database.jdbc(), announcements),
            new NoteProjector(database.jdbc(), announcements));
    subscribe(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
  }

  public EventFeed feed() {
    return feed;
  }

  public ReadModelDatabase database() {
    return database;
  }

  public RecordedUpdates updates() {
    return updates;
  }

  /** The answer to a query, which must exist. */
  public <T> T ask(Object query, Class<T> view) {
    return Objects.requireNonNull(find(query, view), "no answer");
  }

  /** The answer to a query, null when there is none. */
  public <T> @Nullable T find(Object query, Class<T> view) {
    return gateway.query(query, view).join();
  }

  private void subscribe(Clock clock) {
    Exercises exercises = Gym.exercises();
    OwnExerciseReads own = new OwnExerciseReads(database.reads());
    KnownExercises known = new KnownExercises(exercises, own);
    WorkoutReads workouts = new WorkoutReads(database.reads(), known);
    TrainingLogs logs = new TrainingLogs(database.reads());
    Trainees trainees = new Trainees(gateway);
    ProgressReads progress = new ProgressReads(logs, trainees, known);
    PlanReads plans = new PlanReads(database.reads());
    Situations situations = new Situations(gateway);
    SuggestionReads suggestions = new SuggestionReads(workouts, plans, logs, known);
    Stream.of(
            new ProfileQueries(database.reads()),
            new WorkoutQueries(database.reads(), workouts, known),
            new PlanQueries(database.reads(), plans, new PlanViews(exercises)),
            new AlternativesQueries(plans, ExerciseCatalogue.bundled()),
            new PlanBriefQueries(trainees, progress),
            new ConversationQueries(database.reads()),
            new CoachSightQueries(gateway, clock),
            new NoteQueries(database.reads()),
            new DaySightQueries(gateway, clock),
            new SessionSightQueries(gateway),
            new RecommendationQueries(situations, clock),
            new WeekSightQueries(situations, clock),
            new EncouragementQueries(gateway),
            new NextTimeQueries(suggestions, workouts, known),
            new ProgressQueries(progress, workouts, clock),
            new SuggestionQueries(suggestions, workouts, known),
            new ReceiptQueries(
                logs,
                trainees,
                new PlanReceipts(plans, exercises),
                new SuggestionReceipts(suggestions, known),
                known,
                clock),
            new CatalogueQueries(ExerciseCatalogue.bundled(), own),
            new OwnExerciseQueries(own))
        .forEach(handler -> new AnnotationQueryHandlerAdapter<>(handler).subscribe(bus));
  }
}
