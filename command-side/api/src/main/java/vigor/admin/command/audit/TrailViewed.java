package vigor.admin.command.audit;

import java.time.Instant;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.StoredAs;

/** An administrator looked into the log. */
@StoredAs("admin.trail-viewed")
public record TrailViewed(
    TrailViewId id,
    TrailScope scope,
    @NotPersonal("the name of a stream or of a request") String subject,
    boolean personal,
    Decision decision,
    Instant at)
    implements TrailViewEvent {}
