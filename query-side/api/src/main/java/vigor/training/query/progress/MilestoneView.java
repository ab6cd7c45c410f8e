package vigor.training.query.progress;

import java.time.Instant;
import vigor.kernel.command.language.Said;

/** Something worth celebrating, reached at a moment (UTC). */
public record MilestoneView(
    String id,
    @Said String title,
    double value,
    String unit,
    Instant reachedAt,
    String receiptId) {}
