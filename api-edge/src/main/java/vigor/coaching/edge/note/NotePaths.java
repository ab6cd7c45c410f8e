package vigor.coaching.edge.note;

/** Where notes are found. */
final class NotePaths {
  static final String MOTIVATION = "/api/v1/ai/motivation";
  static final String ANALYSIS = "/api/v1/ai/workout-analysis";
  static final String REVIEW = "/api/v1/ai/weekly-review";
  static final String RECOMMENDATIONS = "/api/v1/ai/recommendations";
  static final String ENCOURAGEMENT = "/api/v1/ai/encouragement";

  private NotePaths() {}
}
