package vigor.admin.command.audit;

import java.time.Instant;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.command.StoredAs;

/** An administrator looked into the log. */
@StoredAs("admin.trail-viewed")
public record TrailViewed(
    TrailViewId id,
    TrailScope scope,
    String subject,
    boolean personal,
    Decision decision,
    Instant at)
    implements TrailViewEvent {}
