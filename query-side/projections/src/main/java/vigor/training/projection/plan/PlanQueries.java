package vigor.training.projection.plan;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Cursor;
import vigor.kernel.projection.Page;
import vigor.kernel.projection.SqlText;
import vigor.training.query.plan.FindPlans;
import vigor.training.query.plan.GetPlan;
import vigor.training.query.plan.PlanPage;
import vigor.training.query.plan.PlanStatus;
import vigor.training.query.plan.PlanView;

/** Answers questions about plans. */
@Component
public class PlanQueries {
  private static final String PLANS = SqlText.beside(PlanQueries.class, "plans.sql");

  private final DatabaseClient db;
  private final PlanReads reads;
  private final PlanViews views;

  public PlanQueries(DatabaseClient db, PlanReads reads, PlanViews views) {
    this.db = db;
    this.reads = reads;
    this.views = views;
  }

  @QueryHandler
  CompletableFuture<@Nullable PlanView> handle(GetPlan query) {
    return reads.plan(query.owner(), query.planId()).map(views::of).toFuture();
  }

  @QueryHandler
  CompletableFuture<PlanPage> handle(FindPlans query) {
    Cursor after = Cursor.of(query.cursor());
    PlanStatus status = query.status();
    return db.sql(PLANS)
        .bind("owner", query.owner().value())
        .bind("status", status == null ? "" : status.code())
        .bind("before", after.at())
        .bind("after", after.id())
        .bind("limit", query.limit() + 1)
        .map(row -> views.of(PlanReads.row(row)))
        .all()
        .collectList()
        .map(rows -> page(rows, query.limit()))
        .toFuture();
  }

  private static PlanPage page(List<PlanView> rows, int limit) {
    Page<PlanView> page =
        Page.of(rows, limit, row -> new Cursor(row.createdAt(), row.id().value()));
    return new PlanPage(page.items(), page.next());
  }
}
