package vigor.coaching.projection.call;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.coaching.query.call.AiRequestState;
import vigor.kernel.command.PersonId;

/**
 * A row of the request table.
 *
 * @param subjectId of the thing asked for; null until a call names it
 * @param spend null for a call nobody reserved for
 * @param call null when no call was made, or not yet
 */
record AiRequestRow(
    UUID spendId,
    UUID person,
    @Nullable UUID callId,
    @Nullable UUID subjectId,
    Instant askedAt,
    @Nullable StoredSpend spend,
    @Nullable StoredCall call) {

  /** As exact as the database keeps it, so that a row read back falls on the same day. */
  static AiRequestRow asked(UUID spendId, PersonId person, Instant at) {
    return new AiRequestRow(
        spendId, person.value(), null, null, at.truncatedTo(ChronoUnit.MICROS), null, null);
  }

  AiRequestRow with(StoredSpend newSpend) {
    return new AiRequestRow(spendId, person, callId, subjectId, askedAt, newSpend, call);
  }

  AiRequestRow with(StoredCall newCall) {
    return new AiRequestRow(spendId, person, callId, subjectId, askedAt, spend, newCall);
  }

  AiRequestRow calling(UUID newCall, @Nullable UUID subject, StoredCall queued) {
    return new AiRequestRow(spendId, person, newCall, subject, askedAt, spend, queued);
  }

  String purpose() {
    return call != null ? call.purpose() : spend != null ? spend.purpose() : "";
  }

  AiRequestState state() {
    if (call != null) {
      return callState(call);
    }
    if (spend != null && spend.reached() != null) {
      return AiRequestState.REFUSED;
    }
    boolean givenBack = spend != null && spend.closedVersion() != null;
    return givenBack ? AiRequestState.FAILED : AiRequestState.WAITING;
  }

  private static AiRequestState callState(StoredCall call) {
    if (call.endedAt() == null) {
      return call.attempts().isEmpty() ? AiRequestState.WAITING : AiRequestState.RUNNING;
    }
    return call.answeredBy() == null ? AiRequestState.FAILED : AiRequestState.COMPLETED;
  }
}
