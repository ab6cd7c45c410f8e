package vigor.training.projection.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Personal;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.Findings;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanSource;
import vigor.training.query.progress.ReceiptView;

/**
 * What a plan says and how it came to say it.
 *
 * @param circumstances what the plan was made for; null once erased
 * @param source who made it, null while it is being made
 * @param content null while it is being made, or once erased
 * @param findings objections to proposals that were not taken
 * @param explanation what the last feedback changed
 * @param erased whether any part was destroyed
 * @param events those that shaped the plan, oldest first
 */
public record PlanBody(
    @Nullable Circumstances circumstances,
    @Nullable PlanSource source,
    @Nullable String sourceReason,
    @Nullable PlanContent content,
    List<Finding> findings,
    @Nullable String explanation,
    boolean erased,
    List<ReceiptView.SourceEvent> events) {

  static PlanBody requested(Personal<PlanBrief> brief, ReceiptView.SourceEvent event) {
    return new PlanBody(
        brief.readable().map(Circumstances::of).orElse(null),
        null,
        null,
        null,
        List.of(),
        null,
        brief.readable().isEmpty(),
        List.of(event));
  }

  PlanBody objected(Personal<Findings> objections, ReceiptView.SourceEvent event) {
    List<Finding> all = new ArrayList<>(findings);
    objections.readable().ifPresent(f -> all.addAll(f.items()));
    return new PlanBody(
        circumstances,
        source,
        sourceReason,
        content,
        List.copyOf(all),
        explanation,
        erased || objections.readable().isEmpty(),
        and(event));
  }

  PlanBody made(
      PlanSource by, String why, Personal<PlanContent> made, ReceiptView.SourceEvent event) {
    return new PlanBody(
        circumstances,
        by,
        why,
        made.readable().orElse(null),
        findings,
        explanation,
        erased || made.readable().isEmpty(),
        and(event));
  }

  /** New content, or an erased one. */
  PlanBody rewritten(Optional<PlanContent> changed, ReceiptView.SourceEvent event) {
    return new PlanBody(
        circumstances,
        source,
        sourceReason,
        changed.orElse(null),
        findings,
        explanation,
        erased || changed.isEmpty(),
        and(event));
  }

  /** The same plan after an event that left its content alone. */
  PlanBody noted(ReceiptView.SourceEvent event) {
    return new PlanBody(
        circumstances, source, sourceReason, content, findings, explanation, erased, and(event));
  }

  PlanBody explained(Personal<String> words) {
    return new PlanBody(
        circumstances,
        source,
        sourceReason,
        content,
        findings,
        words.readable().orElse(null),
        erased || words.readable().isEmpty(),
        events);
  }

  private List<ReceiptView.SourceEvent> and(ReceiptView.SourceEvent event) {
    return Stream.concat(events.stream(), Stream.of(event)).toList();
  }
}
