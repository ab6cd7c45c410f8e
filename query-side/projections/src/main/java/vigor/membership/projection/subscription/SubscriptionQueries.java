package vigor.membership.projection.subscription;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Cursor;
import vigor.kernel.projection.Page;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.TierRequestId;
import vigor.membership.query.subscription.FindSubscriber;
import vigor.membership.query.subscription.FindTierRequests;
import vigor.membership.query.subscription.GetSubscription;
import vigor.membership.query.subscription.GetTierRequest;
import vigor.membership.query.subscription.Subscriber;
import vigor.membership.query.subscription.SubscriptionView;
import vigor.membership.query.subscription.TierRequestPage;
import vigor.membership.query.subscription.TierRequestState;
import vigor.membership.query.subscription.TierRequestView;

/** Answers what people pay for and asked for. */
@Component
public class SubscriptionQueries {
  private static final String SUBSCRIPTION =
      SqlText.beside(SubscriptionQueries.class, "subscription.sql");
  private static final String REQUESTS =
      SqlText.beside(SubscriptionQueries.class, "tier-requests.sql");

  private final DatabaseClient db;

  public SubscriptionQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<SubscriptionView> handle(GetSubscription query) {
    return db.sql(SUBSCRIPTION)
        .bind("owner", query.owner().value())
        .map(SubscriptionQueries::subscription)
        .one()
        .defaultIfEmpty(SubscriptionView.NONE)
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<@Nullable Subscriber> handle(FindSubscriber query) {
    return db.sql("select person from read_model.subscription where reference = :reference")
        .bind("reference", query.reference())
        .map(row -> new Subscriber(new PersonId(Rows.uuid(row, "person"))))
        .first()
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<TierRequestPage> handle(FindTierRequests query) {
    Cursor before = Cursor.of(query.cursor());
    TierRequestState state = query.state();
    return db.sql(REQUESTS)
        .bind("state", state == null ? "" : state.code())
        .bind("before", before.at())
        .bind("after", before.id())
        .bind("limit", query.limit() + 1)
        .map(SubscriptionQueries::request)
        .all()
        .collectList()
        .map(
            rows ->
                Page.of(
                    rows, query.limit(), row -> new Cursor(row.requestedAt(), row.id().value())))
        .map(page -> new TierRequestPage(page.items(), page.next()))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<@Nullable TierRequestView> handle(GetTierRequest query) {
    return db.sql("select * from read_model.tier_request where request_id = :id")
        .bind("id", query.id().value())
        .map(SubscriptionQueries::request)
        .one()
        .toFuture();
  }

  private static SubscriptionView subscription(Readable row) {
    return new SubscriptionView(
        tier(row, "paid_tier"),
        row.get("paid_until", Instant.class),
        row.get("grace_until", Instant.class),
        tier(row, "next_tier"),
        row.get("changes_at", Instant.class),
        row.get("request_id", UUID.class) == null ? null : request(row),
        Rows.number(row, "version"));
  }

  private static TierRequestView request(Readable row) {
    UUID by = row.get("decided_by", UUID.class);
    return new TierRequestView(
        new TierRequestId(Rows.uuid(row, "request_id")),
        new PersonId(Rows.uuid(row, "person")),
        Tier.of(Rows.text(row, "from_tier")),
        Tier.of(Rows.text(row, "to_tier")),
        TierRequestState.of(Rows.text(row, "state")),
        Rows.instant(row, "requested_at"),
        row.get("decided_at", Instant.class),
        by == null ? null : new PersonId(by),
        row.get("reason", String.class));
  }

  private static @Nullable Tier tier(Readable row, String column) {
    String code = row.get(column, String.class);
    return code == null ? null : Tier.of(code);
  }
}
