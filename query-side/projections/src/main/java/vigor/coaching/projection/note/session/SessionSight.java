package vigor.coaching.projection.note.session;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.RecordFacts;
import vigor.coaching.projection.chat.fact.Words;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.workout.NextTimeView;
import vigor.training.query.workout.WorkoutView;

/** A finished session and what surrounds it, turned into facts. */
public record SessionSight(
    WorkoutView session, ProgressView progress, NextTimeView next, ZoneId zone) {

  public List<CoachFact> facts() {
    FactList facts = new FactList();
    List<DoneExercise> done = DoneExercise.in(session);
    if (done.isEmpty()) {
      return List.of();
    }
    String link = "/train/" + session.id().value();
    LocalDate day = LocalDate.ofInstant(session.startedAt(), zone);
    facts.add(FactKind.SESSION, headline(done), link);
    new RecordFacts(zone)
        .addTo(
            facts,
            progress.records().stream()
                .filter(record -> record.workoutId().equals(session.id()))
                .toList());
    new VolumeFacts(done, progress, day).addTo(facts);
    new PlannedFacts(next.items(), link).addTo(facts);
    new EffortFacts(done, link).addTo(facts);
    new ChangeFacts(next.items(), link).addTo(facts);
    return facts.all();
  }

  private String headline(List<DoneExercise> done) {
    String minutes =
        session.durationMinutes() == null
            ? ""
            : Words.count(session.durationMinutes(), "minute") + ", ";
    String effort =
        session.sessionRpe() == null
            ? ""
            : ", effort %s of 10".formatted(Words.number(session.sessionRpe()));
    return "Session on %s: %s%s, %s lifted%s."
        .formatted(
            Words.day(session.startedAt(), zone),
            minutes,
            Words.count(done.stream().mapToInt(it -> it.sets().size()).sum(), "set"),
            Words.kg(done.stream().mapToDouble(DoneExercise::tonnageKg).sum()),
            effort);
  }
}
