package vigor.coaching.projection.note.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;

/** A plan that waits for its first session, or for the next one since ten days. */
final class TrainingPaused implements AdviceRule {
  private static final String LINK = "/train";
  private static final int LONG = 10;

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    if (situation.plan().isEmpty()) {
      return Stream.empty();
    }
    Optional<LocalDate> last = situation.lastSession();
    if (last.isEmpty()) {
      CoachFact gap = facts.add(FactKind.GAP, "No session is logged yet.", LINK);
      return Stream.of(
          step(
              "Do the first session",
              "Your plan is ready and no session is logged yet. The first one is for finding"
                  + " loads: start light.",
              gap));
    }
    long days = ChronoUnit.DAYS.between(last.get(), situation.today());
    if (days < LONG) {
      return Stream.empty();
    }
    String figures =
        "The last session was on %s, %d days ago.".formatted(Words.day(last.get()), days);
    return Stream.of(
        step(
            "Come back with a light session",
            figures + " Start a little lighter; what was there returns quickly.",
            facts.add(FactKind.GAP, figures, LINK)));
  }

  private static Recommendation step(String title, String reason, CoachFact fact) {
    return new Recommendation(RecommendationCode.COME_BACK, title, reason, LINK, List.of(fact));
  }
}
