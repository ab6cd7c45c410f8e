package vigor.app.trail;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vigor.admin.projection.audit.AdminActionReads;
import vigor.admin.query.audit.AdminActionPage;
import vigor.admin.query.audit.AdminActionView;
import vigor.admin.query.audit.AuditStep;
import vigor.admin.query.audit.AuditTrailView;
import vigor.admin.query.audit.FindAdminActions;
import vigor.admin.query.audit.GetAuditTrail;
import vigor.admin.query.audit.StateChange;

/** Answers what happened step by step, and what administrators changed. */
@Component
public class TrailQueries {
  private final TrailReader trails;
  private final AdminActionReads actions;
  private final Executor executor;

  TrailQueries(
      TrailReader trails, AdminActionReads actions, @Qualifier("queryExecutor") Executor executor) {
    this.trails = trails;
    this.actions = actions;
    this.executor = executor;
  }

  @QueryHandler
  @Nullable AuditTrailView handle(GetAuditTrail query) {
    return trails.read(query).orElse(null);
  }

  @QueryHandler
  CompletableFuture<AdminActionPage> handle(FindAdminActions query) {
    return actions.page(query).toFuture().thenApplyAsync(this::told, executor);
  }

  private AdminActionPage told(AdminActionPage page) {
    return new AdminActionPage(page.items().stream().map(this::told).toList(), page.next());
  }

  private AdminActionView told(AdminActionView action) {
    return new AdminActionView(
        action.eventId(),
        action.action(),
        action.stream(),
        action.position(),
        action.at(),
        action.person(),
        action.actor(),
        action.reason(),
        action.command(),
        action.requestId(),
        changes(action));
  }

  /** With personal data sealed: whoever needs it opens the trail and says why. */
  private List<StateChange> changes(AdminActionView action) {
    GetAuditTrail step = new GetAuditTrail(action.stream(), action.position(), 1, null, false);
    return trails.read(step).stream()
        .flatMap(trail -> trail.items().stream())
        .findFirst()
        .map(AuditStep::changes)
        .orElse(List.of());
  }
}
