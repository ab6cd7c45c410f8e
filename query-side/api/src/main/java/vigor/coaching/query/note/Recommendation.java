package vigor.coaching.query.note;

import java.util.List;
import vigor.coaching.command.chat.CoachFact;
import vigor.kernel.command.language.Said;

/**
 * One concrete next step.
 *
 * @param title what to do
 * @param reason why, with its figures
 * @param link where to do it, a path of the web app
 * @param facts what it rests on
 */
public record Recommendation(
    RecommendationCode code,
    @Said String title,
    @Said String reason,
    String link,
    List<CoachFact> facts) {}
