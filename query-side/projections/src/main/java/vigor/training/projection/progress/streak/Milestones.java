package vigor.training.projection.progress.streak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.TrainingLog;

/** Finds the moments at which round numbers were reached. */
public final class Milestones {
  private final TrainingLog log;
  private final Streak streak;

  public Milestones(TrainingLog log, Streak streak) {
    this.log = log;
    this.streak = streak;
  }

  /** All of them, oldest first. */
  public List<Milestone> all() {
    List<PerformedSet> firstSets = log.bySession().values().stream().map(List::getFirst).toList();
    List<Milestone> all = new ArrayList<>(counted(Milestone.Kind.SESSIONS, firstSets));
    all.addAll(summed());
    streak.runs().stream()
        .max(Comparator.comparingInt(List::size))
        .ifPresent(run -> all.addAll(counted(Milestone.Kind.WEEKS, run)));
    return all.stream()
        .sorted(
            Comparator.comparing(Milestone::set, PerformedSet.ORDER).thenComparing(Milestone::id))
        .toList();
  }

  private static List<Milestone> counted(Milestone.Kind kind, List<PerformedSet> each) {
    return kind.goals.stream()
        .filter(goal -> goal <= each.size())
        .map(
            goal ->
                new Milestone(
                    kind, goal, goal - 1, goal, each.get(goal - 1), each.subList(0, goal)))
        .toList();
  }

  private List<Milestone> summed() {
    List<Milestone> reached = new ArrayList<>();
    Iterator<Integer> goals = Milestone.Kind.TONNAGE.goals.iterator();
    int goal = goals.next();
    double sum = 0;
    for (PerformedSet set : log.sets()) {
      double before = sum;
      sum = Round.kg(sum + set.tonnageKg());
      while (sum >= goal) {
        reached.add(new Milestone(Milestone.Kind.TONNAGE, goal, before, sum, set, List.of()));
        goal = goals.hasNext() ? goals.next() : Integer.MAX_VALUE;
      }
    }
    return reached;
  }
}
