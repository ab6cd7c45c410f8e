package vigor.training.projection.progress.volume;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vigor.kernel.command.IsoWeek;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.strength.SessionLoad;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.Session;
import vigor.training.projection.progress.log.Trainee;
import vigor.training.projection.progress.log.TrainingLog;
import vigor.training.query.progress.WeekView;

/** Folds a log into ISO weeks. */
public final class Weeks {
  private final TrainingLog log;
  private final Trainee trainee;
  private final Exercises exercises;
  private final Map<WorkoutId, List<PerformedSet>> bySession;

  public Weeks(TrainingLog log, Trainee trainee, Exercises exercises) {
    this.log = log;
    this.trainee = trainee;
    this.exercises = exercises;
    this.bySession = log.bySession();
  }

  /** Every week with training, oldest first. */
  public List<WeekView> all() {
    SortedMap<IsoWeek, List<PerformedSet>> sets = setsByWeek();
    SortedMap<IsoWeek, List<Session>> sessions = ratedSessions();
    TreeSet<IsoWeek> weeks = new TreeSet<>(sets.keySet());
    weeks.addAll(sessions.keySet());
    return weeks.stream()
        .map(
            week ->
                view(
                    week,
                    sets.getOrDefault(week, List.of()),
                    sessions.getOrDefault(week, List.of())))
        .toList();
  }

  public List<PerformedSet> sets(IsoWeek week) {
    return setsByWeek().getOrDefault(week, List.of());
  }

  /** The sessions of a week whose load is known. */
  public List<Session> rated(IsoWeek week) {
    return ratedSessions().getOrDefault(week, List.of());
  }

  public Optional<SessionLoad> load(Session session) {
    return SessionLoads.of(session, setsOf(session));
  }

  public List<PerformedSet> setsOf(Session session) {
    return bySession.getOrDefault(session.id(), List.of());
  }

  private WeekView view(IsoWeek week, List<PerformedSet> sets, List<Session> rated) {
    WeeklyVolume volume = new WeeklyVolume(exercises, sets);
    SortedMap<Muscle, Double> byMuscle = volume.byMuscle();
    List<SessionLoad> loads = rated.stream().map(this::load).flatMap(Optional::stream).toList();
    return new WeekView(
        week.toString(),
        week.firstDay(),
        (int) sets.stream().map(PerformedSet::workout).distinct().count(),
        byMuscle,
        byMuscle.entrySet().stream()
            .map(entry -> volume.against(week, entry.getKey(), entry.getValue()))
            .toList(),
        Round.kg(sets.stream().mapToDouble(PerformedSet::tonnageKg).sum()),
        loads.isEmpty() ? null : Round.tenth(loads.stream().mapToDouble(SessionLoad::units).sum()),
        loads.stream().anyMatch(SessionLoad::estimated),
        ReceiptId.tonnage(week),
        ReceiptId.load(week));
  }

  private SortedMap<IsoWeek, List<PerformedSet>> setsByWeek() {
    return log.sets().stream()
        .collect(
            Collectors.groupingBy(
                set -> trainee.week(set.performedAt()), TreeMap::new, Collectors.toList()));
  }

  private SortedMap<IsoWeek, List<Session>> ratedSessions() {
    return log.sessions().stream()
        .filter(session -> load(session).isPresent())
        .collect(
            Collectors.groupingBy(
                session -> trainee.week(session.startedAt()), TreeMap::new, Collectors.toList()));
  }
}
