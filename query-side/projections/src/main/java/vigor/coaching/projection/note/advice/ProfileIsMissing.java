package vigor.coaching.projection.note.advice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;

/** Without a plan, what a plan still needs comes first. */
final class ProfileIsMissing implements AdviceRule {
  private static final String LINK = "/me";

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    List<String> missing = situation.profile().missing();
    if (situation.plan().isPresent() || missing.isEmpty()) {
      return Stream.empty();
    }
    String names = missing.stream().map(ProfileIsMissing::words).collect(Collectors.joining(", "));
    CoachFact gap = facts.add(FactKind.GAP, "Not told yet: " + names + ".", LINK);
    return Stream.of(
        new Recommendation(
            RecommendationCode.COMPLETE_PROFILE,
            "Tell the rest about yourself",
            "A plan that fits still needs: " + names + ".",
            LINK,
            List.of(gap)));
  }

  /** {@code daysPerWeek} as {@code days per week}. */
  private static String words(String jsonName) {
    return jsonName.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
