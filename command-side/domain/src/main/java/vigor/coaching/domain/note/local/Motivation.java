package vigor.coaching.domain.note.local;

import java.time.LocalDate;
import java.util.List;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;

/**
 * The message of a day: something that went well, then what is next; a first step when there is
 * neither. The day turns through wins and words, so that neighbouring days differ.
 */
record Motivation(LocalDate day, Tone tone) {
  private static final List<FactKind> WINS =
      List.of(FactKind.RECORD, FactKind.STREAK, FactKind.SESSION);

  CoachAnswer write(List<CoachFact> facts) {
    Cheer cheer = Cheer.of(tone);
    Draft draft = new Draft();
    List<CoachFact> wins = facts.stream().filter(fact -> WINS.contains(fact.kind())).toList();
    List<CoachFact> next =
        facts.stream().filter(fact -> fact.kind() == FactKind.NEXT_SESSION).limit(1).toList();
    draft.say(cheer.opens(day.toEpochDay()));
    draft.cite("What you have done:", wins.isEmpty() ? wins : List.of(turn(wins)));
    draft.cite("What comes next:", next);
    if (draft.citesNothing()) {
      draft.say(cheer.firstStep());
    }
    draft.say(cheer.closes(day.toEpochDay()));
    return draft.done();
  }

  private CoachFact turn(List<CoachFact> wins) {
    return wins.get(Math.floorMod(day.toEpochDay(), wins.size()));
  }
}
