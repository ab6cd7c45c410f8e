package vigor.kernel.edge.testing;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.analytics.command.RatePlan;
import vigor.analytics.query.AdminAnalyticsView;
import vigor.analytics.query.GetAdminAnalytics;
import vigor.analytics.query.GetMeasure;
import vigor.analytics.query.MeasureRow;
import vigor.analytics.query.MeasureView;

/** Figures that say what was asked. */
@Component
public class TestAnalytics {
  private final List<RatePlan> ratings = new CopyOnWriteArrayList<>();
  private @Nullable GetMeasure asked;

  TestAnalytics(CommandBus commands, QueryBus queries) {
    commands.subscribe(RatePlan.class.getName(), m -> rate((RatePlan) m.getPayload()));
    queries.subscribe(
        GetMeasure.class.getName(), MeasureView.class, m -> measure((GetMeasure) m.getPayload()));
    queries.subscribe(
        GetAdminAnalytics.class.getName(),
        AdminAnalyticsView.class,
        m -> overview((GetAdminAnalytics) m.getPayload()));
  }

  public GetMeasure asked() {
    return Objects.requireNonNull(asked);
  }

  public List<RatePlan> ratings() {
    return List.copyOf(ratings);
  }

  private long rate(RatePlan command) {
    ratings.add(command);
    return 0;
  }

  private MeasureView measure(GetMeasure query) {
    asked = query;
    return new MeasureView(
        query.measure(),
        query.by(),
        query.measure().definition(),
        List.of(
            new MeasureRow(query.from(), "openai/free", 12L, 0.5, false),
            new MeasureRow(query.to(), null, null, null, true)),
        "next");
  }

  private static AdminAnalyticsView overview(GetAdminAnalytics query) {
    return new AdminAnalyticsView(query.from(), query.to(), 3, 1, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}
