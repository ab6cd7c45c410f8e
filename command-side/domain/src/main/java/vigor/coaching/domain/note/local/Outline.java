package vigor.coaching.domain.note.local;

import java.util.List;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;

/**
 * The order in which a note tells its facts.
 *
 * @param nothing what is said when no fact fits
 */
record Outline(List<Section> sections, String nothing) {
  static final Outline ANALYSIS =
      new Outline(
          List.of(
              Section.of("Your session:", 1, FactKind.SESSION),
              Section.of("New bests:", 4, FactKind.RECORD),
              Section.of("Against last time:", 6, FactKind.VOLUME),
              Section.of("Against the plan:", 6, FactKind.PLANNED),
              Section.of("Effort over the sets:", 4, FactKind.EFFORT),
              Section.of("What follows:", 6, FactKind.CHANGE)),
          "There is no set in this session that counts, so there is nothing to compare.");

  static final Outline REVIEW =
      new Outline(
          List.of(
              Section.of("Your week:", 3, FactKind.ADHERENCE, FactKind.WEEK, FactKind.STREAK),
              Section.of("New bests:", 3, FactKind.RECORD),
              Section.of("Best lift:", 1, FactKind.STRENGTH),
              Section.of("Hard sets by muscle:", 8, FactKind.MUSCLE),
              Section.of("Body weight:", 1, FactKind.BODY_WEIGHT),
              Section.of("One thing for next week:", 1, FactKind.ADVICE)),
          "Nothing was logged in that week. That happens; the next session is a fresh start.");

  CoachAnswer write(List<CoachFact> facts) {
    Draft draft = new Draft();
    sections.forEach(section -> section.addTo(draft, facts));
    if (draft.citesNothing()) {
      draft.say(nothing);
    }
    return draft.done();
  }
}
