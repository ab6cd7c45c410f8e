package vigor.membership.projection;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.TierFeature;
import vigor.membership.query.TierLimits;
import vigor.membership.query.TierUsageView;

/** Answers questions about allowances; who never used theirs is told so too. */
@Component
public class AllowanceQueries {
  private static final String ALLOWANCE = SqlText.beside(AllowanceQueries.class, "allowance.sql");

  private final DatabaseClient db;
  private final Clock clock;

  public AllowanceQueries(DatabaseClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<TierUsageView> handle(GetTierUsage query) {
    return allowance(query.owner())
        .map(allowance -> UsageViews.at(clock.instant(), allowance))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<CurrentTierView> handle(GetCurrentTier query) {
    return allowance(query.owner())
        .map(StoredAllowance::held)
        .map(
            held ->
                new CurrentTierView(
                    held.tier(),
                    held.since(),
                    TierLimits.of(held.tier()),
                    TierFeature.of(held.tier()),
                    held.version()))
        .toFuture();
  }

  private Mono<StoredAllowance> allowance(PersonId owner) {
    return db.sql(ALLOWANCE)
        .bind("owner", owner.value())
        .map(row -> Rows.text(row, "allowance"))
        .one()
        .map(json -> ViewJson.read(json, StoredAllowance.class));
  }
}
