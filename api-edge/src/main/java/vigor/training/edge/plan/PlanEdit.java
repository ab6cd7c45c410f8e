package vigor.training.edge.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.training.command.plan.AcceptPlan;
import vigor.training.command.plan.ArchivePlan;
import vigor.training.command.plan.PlanCommand;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.RenamePlan;

/**
 * What should be different about a plan; null leaves it as it is.
 *
 * @param title 1 to 100 characters
 * @param status accepts or archives
 * @param exercises swaps, one after the other
 */
public record PlanEdit(
    @Nullable @Size(min = 1, max = 100) String title,
    @Nullable NewStatus status,
    @Nullable @Valid @Size(max = 20) List<SwapRequest> exercises) {

  /** The changes in order: title, exercises, status. */
  List<PlanCommand> commands(PlanId plan, PersonId owner, Instant now) {
    List<PlanCommand> commands = new ArrayList<>();
    if (title != null) {
      commands.add(new RenamePlan(plan, owner, title, now));
    }
    if (exercises != null) {
      exercises.forEach(swap -> commands.add(swap.command(plan, owner, now)));
    }
    if (status != null) {
      commands.add(
          switch (status) {
            case ACCEPTED -> new AcceptPlan(plan, owner, now);
            case ARCHIVED -> new ArchivePlan(plan, owner, now);
          });
    }
    return commands;
  }

  /** What a person can turn a plan into. */
  public enum NewStatus {
    ACCEPTED,
    ARCHIVED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static NewStatus of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
