package vigor.identity.projection.standing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.identity.command.standing.AccountDisabled;
import vigor.identity.command.standing.AccountEnabled;
import vigor.identity.command.standing.PersonalDataDisclosed;
import vigor.identity.command.standing.SessionsEnded;
import vigor.identity.command.standing.StandingEvent;
import vigor.kernel.command.PersonId;

/** A row of the standing table; the reason is null once erased. */
record StandingRow(
    UUID person,
    boolean disabled,
    @Nullable Instant since,
    @Nullable UUID by,
    @Nullable String reason,
    @Nullable Instant sessionsEndedAt,
    long disclosures,
    long version) {
  static StandingRow usual(PersonId person) {
    return new StandingRow(person.value(), false, null, null, null, null, 0, -1);
  }

  StandingRow after(StandingEvent event, long at) {
    return switch (event) {
      case AccountDisabled e -> decided(e, true, at);
      case AccountEnabled e -> decided(e, false, at);
      case SessionsEnded e ->
          new StandingRow(person, disabled, since, by, reason, e.at(), disclosures, at);
      case PersonalDataDisclosed e ->
          new StandingRow(
              person, disabled, since, by, reason, sessionsEndedAt, disclosures + 1, at);
    };
  }

  private StandingRow decided(StandingEvent e, boolean nowDisabled, long at) {
    return new StandingRow(
        person,
        nowDisabled,
        e.at(),
        e.by().value(),
        e.reason().readable().orElse(null),
        sessionsEndedAt,
        disclosures,
        at);
  }
}
