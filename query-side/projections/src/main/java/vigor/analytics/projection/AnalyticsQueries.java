package vigor.analytics.projection;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.analytics.query.AdminAnalyticsView;
import vigor.analytics.query.GetAdminAnalytics;
import vigor.analytics.query.GetMeasure;
import vigor.analytics.query.Granularity;
import vigor.analytics.query.MeasureView;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;

/** Answers with figures. What is hidden never depends on which part of a year is asked for. */
@Component
public class AnalyticsQueries {
  private static final String MEASURES = SqlText.beside(AnalyticsQueries.class, "measures.sql");
  private static final String OVERVIEW = SqlText.beside(AnalyticsQueries.class, "overview.sql");

  private final DatabaseClient db;
  private final Clock clock;

  public AnalyticsQueries(DatabaseClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Whole years are judged, so that no two questions get different answers about one figure. */
  @QueryHandler
  CompletableFuture<MeasureView> handle(GetMeasure query) {
    LocalDate first = Granularity.WEEK.start(query.from().withDayOfYear(1));
    LocalDate until = query.to().plusYears(1).withDayOfYear(1);
    return db.sql(MEASURES)
        .bind("measure", query.measure().code())
        .bind("unit", query.by().code())
        .bind("from", first)
        .bind("until", until)
        .bind("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .map(AnalyticsQueries::cell)
        .all()
        .collectList()
        .map(cells -> MeasurePages.page(query, Suppression.shown(cells, query.by())))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<AdminAnalyticsView> handle(GetAdminAnalytics query) {
    return db.sql(OVERVIEW)
        .bind("from", query.from())
        .bind("to", query.to())
        .map(
            row ->
                new AdminAnalyticsView(
                    query.from(),
                    query.to(),
                    Rows.number(row, "registered"),
                    Rows.number(row, "agreed"),
                    Rows.number(row, "opened"),
                    Rows.number(row, "active"),
                    Rows.number(row, "sessions"),
                    Rows.number(row, "sets"),
                    Rows.number(row, "plans"),
                    Rows.number(row, "requests"),
                    Rows.number(row, "refused"),
                    Rows.number(row, "cost")))
        .one()
        .toFuture();
  }

  private static Cell cell(Readable row) {
    BigDecimal num = requireNonNull(row.get("num", BigDecimal.class), "num");
    BigDecimal den = row.get("den", BigDecimal.class);
    return new Cell(
        requireNonNull(row.get("period", LocalDate.class), "period"),
        Rows.text(row, "grp"),
        Rows.number(row, "people"),
        den == null || den.signum() == 0
            ? num.doubleValue()
            : num.divide(den, MathContext.DECIMAL32).doubleValue());
  }
}
