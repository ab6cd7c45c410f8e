package vigor.coaching.projection.chat.fact;

import java.time.ZoneId;
import java.util.List;
import vigor.coaching.command.chat.FactKind;
import vigor.training.query.workout.WorkoutSummary;

/** The last sessions. */
record SessionFacts(List<WorkoutSummary> sessions, ZoneId zone) {

  void addTo(FactList facts) {
    sessions.forEach(
        session ->
            facts.add(FactKind.SESSION, sentence(session), "/train/" + session.id().value()));
  }

  private String sentence(WorkoutSummary session) {
    String effort =
        session.sessionRpe() == null
            ? ""
            : ", effort %s of 10".formatted(Words.number(session.sessionRpe()));
    return "Session on %s: %s, %s lifted%s (%s)."
        .formatted(
            Words.day(session.startedAt(), zone),
            Words.count(session.setCount(), "set"),
            Words.kg(session.tonnageKg()),
            effort,
            String.join(", ", session.exercises()));
  }
}
