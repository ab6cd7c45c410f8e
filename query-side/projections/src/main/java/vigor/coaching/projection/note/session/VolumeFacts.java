package vigor.coaching.projection.note.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.SessionPoint;

/** Work per exercise against the last day it was done before. */
record VolumeFacts(List<DoneExercise> done, ProgressView progress, LocalDate day) {

  void addTo(FactList facts) {
    done.forEach(exercise -> facts.add(FactKind.VOLUME, sentence(exercise), "/progress"));
  }

  private String sentence(DoneExercise exercise) {
    boolean loaded = exercise.tonnageKg() > 0;
    String sets = Words.count(exercise.sets().size(), "set");
    String work = loaded ? Words.kg(exercise.tonnageKg()) + " lifted" : repetitions(exercise);
    String against =
        before(exercise)
            .map(point -> against(exercise, point, loaded))
            .orElse("done for the first time");
    return "%s: %s, %s%s."
        .formatted(exercise.name(), sets, work.isEmpty() ? "" : work + ", ", against);
  }

  private static String repetitions(DoneExercise exercise) {
    return exercise.reps() == 0 ? "" : Words.count(exercise.reps(), "repetition");
  }

  private Optional<SessionPoint> before(DoneExercise exercise) {
    return progress.exercises().stream()
        .filter(known -> known.exerciseId().equals(exercise.id()))
        .flatMap(known -> known.series().stream())
        .filter(point -> point.date().isBefore(day))
        .reduce((earlier, later) -> later);
  }

  private static String against(DoneExercise now, SessionPoint then, boolean loaded) {
    String day = Words.day(then.date());
    if (loaded && then.tonnageKg() > 0) {
      return difference(now.tonnageKg() - then.tonnageKg(), " kg") + day;
    }
    if (!loaded && now.reps() > 0) {
      return difference(now.reps() - then.reps(), "") + day;
    }
    return difference(now.sets().size() - then.sets(), now.sets().size() == 1 ? " set" : " sets")
        + day;
  }

  private static String difference(double change, String unit) {
    if (Math.abs(change) < 0.05) {
      return "as much as on ";
    }
    return Words.number(Math.abs(change)) + unit + (change > 0 ? " more" : " less") + " than on ";
  }
}
