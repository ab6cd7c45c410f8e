package vigor.profile.projection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.query.BodyMetricsView;
import vigor.profile.query.BodyWeightPoint;
import vigor.profile.query.ConsentHistoryView;
import vigor.profile.query.GetBodyMetrics;
import vigor.profile.query.GetConsentHistory;
import vigor.profile.query.GetProfile;
import vigor.profile.query.GetRestriction;
import vigor.profile.query.ProfileView;
import vigor.profile.query.RestrictionView;

/** Answers questions about profiles. */
@Component
public class ProfileQueries {
  private static final String PROFILE = SqlText.beside(ProfileQueries.class, "profile.sql");
  private static final String WEIGHINGS = SqlText.beside(ProfileQueries.class, "weighings.sql");
  private static final String CONSENTS = SqlText.beside(ProfileQueries.class, "consents.sql");

  private final DatabaseClient db;

  public ProfileQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<ProfileView> handle(GetProfile query) {
    return facts(query.owner()).map(StatedFacts::profile).toFuture();
  }

  @QueryHandler
  CompletableFuture<RestrictionView> handle(GetRestriction query) {
    return facts(query.owner())
        .map(facts -> new RestrictionView(facts.restricted(), facts.version()))
        .toFuture();
  }

  private Mono<StatedFacts> facts(PersonId owner) {
    return of(PROFILE, owner)
        .map(
            row ->
                new FactRead(
                    Fact.ofCode(Rows.text(row, "fact")),
                    row.get("value", String.class),
                    Rows.number(row, "version")))
        .all()
        .collect(StatedFacts::new, (facts, f) -> facts.add(f.fact(), f.value(), f.version()));
  }

  @QueryHandler
  CompletableFuture<BodyMetricsView> handle(GetBodyMetrics query) {
    return of(WEIGHINGS, query.owner())
        .map(
            row ->
                Optional.ofNullable(Rows.decimal(row, "kg"))
                    .map(kg -> new BodyWeightPoint(Rows.instant(row, "at"), kg)))
        .all()
        .collectList()
        .map(ProfileQueries::metrics)
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<ConsentHistoryView> handle(GetConsentHistory query) {
    return of(CONSENTS, query.owner())
        .map(
            row ->
                new ConsentHistoryView.Entry(
                    ConsentPurpose.of(Rows.text(row, "purpose")),
                    Rows.truth(row, "given"),
                    row.get("text_version", String.class),
                    Rows.instant(row, "at")))
        .all()
        .collectList()
        .map(ConsentHistoryView::new)
        .toFuture();
  }

  private record FactRead(Fact fact, @Nullable String value, long version) {}

  private static BodyMetricsView metrics(List<Optional<BodyWeightPoint>> all) {
    List<BodyWeightPoint> readable = all.stream().flatMap(Optional::stream).toList();
    return new BodyMetricsView(readable, all.size() - readable.size());
  }

  private DatabaseClient.GenericExecuteSpec of(String sql, PersonId owner) {
    return db.sql(sql).bind("owner", owner.value());
  }
}
