package vigor.kernel.edge.testing;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.coaching.command.ReconcileAttemptCost;
import vigor.coaching.command.budget.SetSystemBudget;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.query.budget.GetSystemBudget;
import vigor.coaching.query.budget.SystemBudgetView;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;

/** The house's budget, as far as the edge needs one. */
@Component
public class TestBudget {
  /** No call has this id. */
  public static final UUID NO_CALL = new UUID(0, 0);

  private final Map<UUID, Long> bills = new ConcurrentHashMap<>();
  private final LiveUpdates live;
  private final Clock clock;
  private @Nullable SetSystemBudget last;
  private long version = -1;

  TestBudget(CommandBus commands, QueryBus queries, LiveUpdates live, Clock clock) {
    this.live = live;
    this.clock = clock;
    commands.subscribe(
        SetSystemBudget.class.getName(), message -> set((SetSystemBudget) message.getPayload()));
    commands.subscribe(
        ReconcileAttemptCost.class.getName(),
        message -> bill((ReconcileAttemptCost) message.getPayload()));
    queries.subscribe(GetSystemBudget.class.getName(), SystemBudgetView.class, message -> view());
  }

  public String lastReason() {
    return Objects.requireNonNull(last).decision().reason();
  }

  /** What the bill said of the call's attempt, in micro-USD. */
  public long billed(UUID call) {
    return Objects.requireNonNull(bills.get(call));
  }

  private synchronized long set(SetSystemBudget command) {
    last = command;
    version++;
    String topic = SystemBudgetView.topic(command.month());
    live.changed(new ViewChange(topic, topic, version));
    return version;
  }

  private long bill(ReconcileAttemptCost command) {
    if (command.callId().value().equals(NO_CALL)) {
      throw CommandRefused.notFound("CallIsQueued", "There is no such call.");
    }
    bills.put(command.callId().value(), command.cost().micros());
    return 5;
  }

  private synchronized SystemBudgetView view() {
    SystemMonth month = SystemMonth.containing(clock.instant());
    long limit = last == null ? 0 : last.limit().micros();
    return new SystemBudgetView(
        month.value().toString(), limit, 0, 0, 0, 0, 0, null, month.resetsAt(), 0, version);
  }
}
