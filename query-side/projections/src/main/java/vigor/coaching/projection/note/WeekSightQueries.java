package vigor.coaching.projection.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.coaching.command.note.NoteSubject;
import vigor.coaching.projection.note.advice.Situation;
import vigor.coaching.projection.note.week.WeekSight;
import vigor.coaching.query.note.GetWeekSight;
import vigor.coaching.query.note.NoteSight;
import vigor.kernel.command.IsoWeek;

/** Gathers what the review of a week may rest on, as things stood on the Monday after it. */
@Component
public class WeekSightQueries {
  private final Situations situations;
  private final Clock clock;

  public WeekSightQueries(Situations situations, Clock clock) {
    this.situations = situations;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<@Nullable NoteSight> handle(GetWeekSight query) {
    return situations
        .of(query.owner(), zone -> LocalDate.ofInstant(clock.instant(), zone))
        .filter(now -> week(query, now).lastDay().isBefore(now.today()))
        .map(now -> sight(week(query, now), now))
        .toFuture();
  }

  private static NoteSight sight(IsoWeek week, Situation now) {
    return new NoteSight(
        NoteSubject.week(week),
        new WeekSight(week, now.on(week.next().firstDay())).facts(),
        now.profile().consents().llm());
  }

  private static IsoWeek week(GetWeekSight query, Situation now) {
    return query.week() == null ? IsoWeek.of(now.today().minusWeeks(1)) : query.week();
  }
}
