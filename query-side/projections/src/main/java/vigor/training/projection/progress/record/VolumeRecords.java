package vigor.training.projection.progress.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vigor.training.command.strength.RecordThreshold;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.strength.Lift;
import vigor.training.query.progress.RecordKind;

/**
 * Sessions in which more was moved than ever before. The set that passed the old best wins the
 * record; its value is what the whole session came to.
 */
public final class VolumeRecords {
  private VolumeRecords() {}

  public static List<Won> of(List<Lift> lifts) {
    List<Won> won = new ArrayList<>();
    List<Lift> best = List.of();
    for (List<Lift> session : sessions(lifts)) {
      if (!best.isEmpty()) {
        crossing(session, tonnage(best)).map(won(session, best)).ifPresent(won::add);
      }
      if (tonnage(session) > tonnage(best)) {
        best = session;
      }
    }
    return won;
  }

  private static Function<Lift, Won> won(List<Lift> session, List<Lift> best) {
    return lift ->
        new Won(
            RecordKind.VOLUME,
            lift,
            tonnage(session),
            tonnage(best),
            best.stream().map(Lift::set).toList(),
            session.stream().map(Lift::set).toList());
  }

  private static Optional<Lift> crossing(List<Lift> session, double best) {
    double sum = 0;
    for (Lift lift : session) {
      sum += lift.set().tonnageKg();
      if (RecordThreshold.beats(sum, best)) {
        return Optional.of(lift);
      }
    }
    return Optional.empty();
  }

  private static Collection<List<Lift>> sessions(List<Lift> lifts) {
    return lifts.stream()
        .collect(
            Collectors.groupingBy(
                lift -> lift.set().workout(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static double tonnage(List<Lift> session) {
    return Round.kg(session.stream().mapToDouble(lift -> lift.set().tonnageKg()).sum());
  }
}
