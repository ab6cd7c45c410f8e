package vigor.training.projection.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.PlanSource;
import vigor.training.command.plan.Reason;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.query.plan.PlanDayView;
import vigor.training.query.plan.PlanExerciseView;
import vigor.training.query.plan.PlanView;
import vigor.training.query.plan.PlanWeekView;

/** Plans as rows give them. */
@Component
public class PlanViews {
  private final Exercises exercises;

  public PlanViews(Exercises exercises) {
    this.exercises = exercises;
  }

  PlanView of(PlanRow row) {
    PlanBody body = row.body();
    Optional<PlanContent> content = Optional.ofNullable(body.content());
    Optional<PlanSource> source = Optional.ofNullable(body.source());
    PlanId id = new PlanId(row.planId());
    return new PlanView(
        id,
        row.status(),
        source.map(PlanSource::provider).orElse(null),
        source.map(PlanSource::model).orElse(null),
        body.sourceReason(),
        content.map(PlanContent::title).orElse(null),
        content.map(PlanContent::split).orElse(null),
        content.map(c -> c.weeks().size()).orElse(0),
        content.map(PlanViews::weeks).orElse(List.of()),
        content.map(c -> days(id, c)).orElse(List.of()),
        body.findings(),
        content.map(PlanContent::reasons).orElse(List.of()),
        body.explanation(),
        row.requestedAt(),
        row.acceptedAt(),
        body.erased(),
        body.events(),
        row.version());
  }

  private static List<PlanWeekView> weeks(PlanContent content) {
    return content.weeks().stream()
        .map(
            w ->
                new PlanWeekView(
                    w.week(),
                    w.setsDelta(),
                    w.rpeDelta(),
                    w.loadFactor(),
                    w.deload(),
                    w.reason().sentence()))
        .toList();
  }

  private List<PlanDayView> days(PlanId plan, PlanContent content) {
    return content.days().stream()
        .map(
            day ->
                new PlanDayView(
                    day.id(),
                    day.name(),
                    day.weekday(),
                    day.estimatedMinutes(),
                    day.exercises().stream().map(e -> exercise(plan, day, e)).toList()))
        .toList();
  }

  private PlanExerciseView exercise(PlanId plan, PlanDay day, PlanExercise e) {
    return new PlanExerciseView(
        e.exerciseId(),
        exercises.name(e.exerciseId()),
        e.sets(),
        e.repsLow(),
        e.repsHigh(),
        e.targetRpe(),
        e.restSeconds(),
        e.suggestedKg(),
        exercises.find(e.exerciseId()).map(Exercise::measure).orElse(null),
        e.warmUp(),
        Choices.main(e).map(Reason::sentence).orElse(""),
        e.reasons(),
        ReceiptId.plan(plan, day.id(), e.exerciseId()));
  }
}
