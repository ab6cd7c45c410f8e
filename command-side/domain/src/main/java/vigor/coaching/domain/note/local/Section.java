package vigor.coaching.domain.note.local;

import java.util.Arrays;
import java.util.List;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;

/** A part of a note: what introduces it, which facts it tells, and how many at most. */
record Section(String introduction, int most, List<FactKind> kinds) {

  static Section of(String introduction, int most, FactKind... kinds) {
    return new Section(introduction, most, Arrays.asList(kinds));
  }

  void addTo(Draft draft, List<CoachFact> facts) {
    draft.cite(
        introduction,
        facts.stream().filter(fact -> kinds.contains(fact.kind())).limit(most).toList());
  }
}
