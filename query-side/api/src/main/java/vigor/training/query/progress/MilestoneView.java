package vigor.training.query.progress;

import java.time.Instant;

/** Something worth celebrating, reached at a moment (UTC). */
public record MilestoneView(
    String id, String title, double value, String unit, Instant reachedAt, String receiptId) {}
