package vigor.training.query.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.Reason;
import vigor.training.query.progress.ReceiptView;

/**
 * A plan with every reason.
 *
 * @param status where it stands
 * @param source {@code local} or the provider that made it; null while it is being made
 * @param model the provider's model, null for the local coach
 * @param sourceReason why this source made it
 * @param weeks how many weeks it runs, 0 while it is being made
 * @param progression how the weeks differ
 * @param findings what the validator objected to in proposals that were not taken
 * @param explanation how the last feedback changed the plan
 * @param createdAt when it was asked for, UTC
 * @param erased whether its content was destroyed on request
 * @param history the events that made the plan what it is, oldest first, with what each changed
 * @param version sequence number of the plan's last event
 */
public record PlanView(
    PlanId id,
    PlanStatus status,
    @Nullable String source,
    @Nullable String model,
    @Said @Nullable String sourceReason,
    @Said @Nullable String title,
    @Said @Nullable String split,
    int weeks,
    List<PlanWeekView> progression,
    List<PlanDayView> days,
    List<Finding> findings,
    List<Reason> reasons,
    @Said @Nullable String explanation,
    Instant createdAt,
    @Nullable Instant acceptedAt,
    boolean erased,
    List<ReceiptView.SourceEvent> history,
    long version) {

  /** The topic that moves when this plan changes. */
  public static String topic(PlanId id) {
    return "plan:" + id.value();
  }
}
