package vigor.training.projection.receipt;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vigor.training.command.strength.SessionLoad;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.log.Session;
import vigor.training.projection.progress.log.Trainee;
import vigor.training.projection.progress.volume.Weeks;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.ReceiptView.Input;
import vigor.training.query.progress.ReceiptView.SourceEvent;
import vigor.training.query.progress.WeekView;

/** Opens the training load of a week. */
final class LoadReceipt {
  private final Weeks weeks;
  private final Trainee trainee;

  LoadReceipt(Weeks weeks, Trainee trainee) {
    this.weeks = weeks;
    this.trainee = trainee;
  }

  ReceiptView of(WeekView week, List<Session> rated) {
    return new ReceiptView(
        week.loadReceiptId(),
        "Training load of " + week.week(),
        week.load(),
        "units",
        "session RPE × minutes",
        Sum.of(
            rated.stream().map(this::term).toList(),
            Round.text(Objects.requireNonNullElse(week.load(), 0.0))),
        week.loadEstimated()
            ? "Where a session was not rated, the mean rating of its sets stands in."
            : null,
        null,
        "Session RPE (Foster 2001, JSCR 15:109; for lifting McGuigan and Day 2004)",
        rated.stream().map(this::input).toList(),
        events(rated),
        List.of());
  }

  private String term(Session session) {
    int minutes = Objects.requireNonNull(session.durationMinutes());
    return Round.text(units(session) / minutes) + " × " + minutes;
  }

  private Input input(Session session) {
    return new Input(
        "session of " + trainee.day(session.startedAt()), Round.text(units(session)), "units");
  }

  private double units(Session session) {
    return weeks.load(session).map(SessionLoad::units).orElseThrow();
  }

  private List<SourceEvent> events(List<Session> rated) {
    Stream<SourceEvent> closings = rated.stream().map(Session::closing).filter(Objects::nonNull);
    Stream<SourceEvent> estimatedFrom =
        rated.stream()
            .filter(session -> session.sessionRpe() == null)
            .flatMap(session -> weeks.setsOf(session).stream())
            .filter(set -> set.rpe() != null)
            .flatMap(set -> set.events().stream());
    return Stream.concat(closings, estimatedFrom)
        .sorted(Comparator.comparing(SourceEvent::at).thenComparing(SourceEvent::eventId))
        .toList();
  }
}
