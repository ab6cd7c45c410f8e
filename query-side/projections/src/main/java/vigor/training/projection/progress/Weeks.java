package vigor.training.projection.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.strength.SessionLoad;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.query.progress.WeekView;

/** Folds a log into ISO weeks. */
final class Weeks {
  private final TrainingLog log;
  private final Trainee trainee;
  private final Exercises exercises;

  Weeks(TrainingLog log, Trainee trainee, Exercises exercises) {
    this.log = log;
    this.trainee = trainee;
    this.exercises = exercises;
  }

  /** Every week with training, oldest first. */
  List<WeekView> all() {
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

  List<PerformedSet> sets(IsoWeek week) {
    return setsByWeek().getOrDefault(week, List.of());
  }

  /** The sessions of a week whose load is known. */
  List<Session> rated(IsoWeek week) {
    return ratedSessions().getOrDefault(week, List.of());
  }

  Optional<SessionLoad> load(Session session) {
    return SessionLoads.of(
        session, log.sets().stream().filter(set -> set.workout().equals(session.id())).toList());
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
    Map<WorkoutId, List<PerformedSet>> sets = log.bySession();
    return log.sessions().stream()
        .filter(
            session ->
                SessionLoads.of(session, sets.getOrDefault(session.id(), List.of())).isPresent())
        .collect(
            Collectors.groupingBy(
                session -> trainee.week(session.startedAt()), TreeMap::new, Collectors.toList()));
  }
}
