package vigor.analytics.edge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.analytics.edge.arrow.ArrowTable;
import vigor.analytics.query.GetMeasure;
import vigor.analytics.query.Granularity;
import vigor.analytics.query.Measure;
import vigor.analytics.query.MeasureView;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.DayRange;

/**
 * Gives figures to administrators and to holders of a token for them; nobody under ten people, no
 * ids, no words. The next page of a CSV or an Arrow stream is named in the header {@code
 * X-Next-Cursor}.
 */
@RestController
class MeasureEndpoint {
  private static final DayRange.Length LENGTH = new DayRange.Length(90, 1_100);

  private static final String NEXT = "X-Next-Cursor";
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final MediaType ARROW = MediaType.parseMediaType(ArrowTable.MEDIA_TYPE);

  private final Dispatch dispatch;
  private final Clock clock;

  MeasureEndpoint(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @GetMapping("/api/v1/analytics/{measure}")
  Mono<ResponseEntity<Object>> measure(
      @PathVariable Measure measure,
      @RequestParam(defaultValue = "week") Granularity by,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      @RequestParam(defaultValue = "json") FigureFormat format,
      @RequestParam(required = false) @Nullable @Size(max = 100) String cursor,
      @RequestParam(defaultValue = "500") @Min(1) @Max(1000) int limit) {
    DayRange days = DayRange.of(from, to, LENGTH, clock);
    if (by.compareTo(measure.finest()) < 0) {
      return Mono.error(
          () ->
              CommandRefused.rule(
                  "PeriodIsLongEnough",
                  "by",
                  "This is measured by %s or longer.".formatted(measure.finest().code())));
    }
    return dispatch
        .ask(new GetMeasure(measure, by, days.from(), days.to(), cursor, limit), MeasureView.class)
        .map(view -> answer(view, format));
  }

  private static ResponseEntity<Object> answer(MeasureView view, FigureFormat format) {
    ResponseEntity.BodyBuilder ok = ResponseEntity.ok();
    if (view.next() != null) {
      ok.header(NEXT, view.next());
    }
    return switch (format) {
      case JSON -> ok.contentType(MediaType.APPLICATION_JSON).body(view);
      case CSV -> ok.contentType(CSV).body(FigureCsv.of(view));
      case ARROW -> ok.contentType(ARROW).body(FigureArrow.of(view));
    };
  }
}
