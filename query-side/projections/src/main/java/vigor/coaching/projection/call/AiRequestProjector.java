package vigor.coaching.projection.call;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallQueued;
import vigor.coaching.command.LlmRouteDecided;
import vigor.coaching.projection.usage.UsageBook;
import vigor.kernel.command.KeepsBooks;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.MissingRow;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.Table;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.SpendId;
import vigor.privacy.command.ErasureRequested;

/**
 * Joins what was reserved and the call that was made into one row per request, and keeps the sums
 * over them in the same transaction.
 */
@Component
@KeepsBooks
@ProcessingGroup("projection-ai-request")
public class AiRequestProjector {
  private static final String ANONYMISE =
      SqlText.beside(AiRequestProjector.class, "anonymise-requests.sql");

  private final Table<UUID, AiRequestRow> requests;
  private final Table<UUID, CallRow> calls;
  private final UsageBook usage;

  public AiRequestProjector(JdbcTemplate jdbc) {
    this.requests = new Table<>(AiRequestTables.REQUESTS, jdbc);
    this.calls = new Table<>(AiRequestTables.CALLS, jdbc);
    this.usage = new UsageBook(jdbc);
  }

  @EventHandler
  void on(MembershipEvent event, @SequenceNumber Long version) {
    switch (event) {
      case LlmSpendReserved e -> {
        AiRequestRow row = request(e.spendId().value(), e.person(), e.at());
        put(row.with(StoredSpend.reserved(e, row.spend(), version)));
      }
      case LlmSpendRefused e ->
          put(
              request(e.spendId().value(), e.person(), e.at())
                  .with(StoredSpend.refused(e, version)));
      case LlmSpendSettled e -> {
        AiRequestRow row = requests.get(e.spendId().value());
        put(row.with(spend(row, e.spendId()).settled(e, version)));
      }
      case LlmSpendReleased e -> {
        AiRequestRow row = requests.get(e.spendId().value());
        put(row.with(spend(row, e.spendId()).released(e, version)));
      }
      default -> {
        // tiers and time zones are no part of a request
      }
    }
  }

  @EventHandler
  void on(CoachingEvent event) {
    if (event instanceof LlmCallQueued e) {
      UUID spend = spendOf(e);
      UUID subject = Subjects.idOf(e.task().subject()).orElse(null);
      calls.put(new CallRow(e.callId().value(), spend));
      put(
          request(spend, e.person(), e.at())
              .calling(e.callId().value(), subject, StoredCall.queued(e)));
      return;
    }
    AiRequestRow row = requests.get(calls.get(event.callId().value()).spendId());
    StoredCall call = row.call();
    if (call == null) {
      throw new MissingRow("read_model.ai_request", event.callId());
    }
    put(row.with(evolve(call, event)));
  }

  /** What was paid stays in the books, by nobody. */
  @EventHandler
  void on(ErasureRequested event) {
    requests.change(ANONYMISE, event.person());
    usage.anonymise(event.person());
  }

  @ResetHandler
  void reset() {
    requests.clear();
    calls.clear();
    usage.clear();
  }

  /** The reservation that pays for a call; a call nobody pays for stands for itself. */
  static UUID spendOf(LlmCallQueued e) {
    return e.spend() == null ? e.callId().value() : e.spend().value();
  }

  private static StoredCall evolve(StoredCall call, CoachingEvent event) {
    return switch (event) {
      case LlmCallQueued e -> call;
      case LlmAttemptStarted e -> call.started(e);
      case LlmAttemptSucceeded e -> call.succeeded(e);
      case LlmAttemptFailed e -> call.failed(e);
      case LlmAttemptCostCorrected e -> call.corrected(e);
      case LlmCallCompleted e -> call.completed(e);
      case LlmAnswerReused e -> call.reused(e);
      case LlmRouteDecided e -> call.routed(e);
      case LlmCallFailed e -> call.failed(e);
    };
  }

  private AiRequestRow request(UUID spend, PersonId person, Instant at) {
    return requests.find(spend).orElseGet(() -> AiRequestRow.asked(spend, person, at));
  }

  private static StoredSpend spend(AiRequestRow row, SpendId id) {
    StoredSpend spend = row.spend();
    if (spend == null) {
      throw new MissingRow("read_model.ai_request", id);
    }
    return spend;
  }

  private void put(AiRequestRow row) {
    usage.replace(
        requests.find(row.spendId()).map(Bookings::of).orElse(Map.of()), Bookings.of(row));
    requests.put(row);
  }
}
