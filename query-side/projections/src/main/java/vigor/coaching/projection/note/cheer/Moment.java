package vigor.coaching.projection.note.cheer;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.RecordFacts;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.query.note.Encouragement;
import vigor.coaching.query.note.EncouragementCode;
import vigor.training.query.progress.RecordView;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.SuggestedSets;
import vigor.training.query.workout.SuggestionsView;
import vigor.training.query.workout.WorkoutView;

/**
 * A session between two sets.
 *
 * @param records the bests its last counting set beat
 */
public record Moment(
    WorkoutView session, SuggestionsView suggestions, List<RecordView> records, ZoneId zone) {

  /** The set done last that is no warm-up, null when there is none. */
  public static @Nullable SetView last(WorkoutView session) {
    return counting(session).isEmpty() ? null : counting(session).getLast();
  }

  public Encouragement word() {
    List<SetView> sets = counting(session);
    if (sets.isEmpty()) {
      EncouragementCode begin = EncouragementCode.BEFORE_FIRST_SET;
      return new Encouragement(null, begin, Lines.of(begin, 0), List.of());
    }
    SetView set = sets.getLast();
    Optional<SuggestedSets> asked =
        suggestions.items().stream()
            .filter(item -> item.exerciseId().equals(set.exerciseId()))
            .findFirst();
    int ofExercise =
        (int) sets.stream().filter(it -> it.exerciseId().equals(set.exerciseId())).count();
    LastSet last = new LastSet(set, ofExercise, sets.size(), asked, records);
    List<CoachFact> facts = facts(last);
    String figures = facts.getLast().text();
    return new Encouragement(
        set.setId(), last.code(), figures + " " + Lines.of(last.code(), sets.size()), facts);
  }

  private List<CoachFact> facts(LastSet last) {
    FactList facts = new FactList();
    facts.add(FactKind.SET, done(last), "/train/" + session.id().value());
    new RecordFacts(zone).addTo(facts, records.stream().limit(1).toList());
    return facts.all();
  }

  private static String done(LastSet last) {
    SetView set = last.set();
    String amount =
        set.reps() == null
            ? Words.count(Objects.requireNonNullElse(set.durationSeconds(), 0), "second")
            : Words.count(set.reps(), "repetition");
    String load = set.weightKg() == null ? "" : " at " + Words.kg(set.weightKg());
    String effort = set.rpe() == null ? "" : ", RPE " + Words.number(set.rpe());
    String asked =
        last.asked()
            .map(SuggestedSets::sets)
            .map(sets -> ", set %d of %d".formatted(last.ofExercise(), sets))
            .orElse("");
    return "%s: %s%s%s%s.".formatted(set.name(), amount, load, effort, asked);
  }

  private static List<SetView> counting(WorkoutView session) {
    return session.sets().stream().filter(set -> set.type().counts()).toList();
  }
}
