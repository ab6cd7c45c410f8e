package vigor.coaching.query.note;

import java.time.LocalDate;
import java.util.List;

/**
 * What is worth doing, the most useful first; never empty.
 *
 * @param day the person's day it was computed for
 */
public record RecommendationList(LocalDate day, List<Recommendation> items) {}
