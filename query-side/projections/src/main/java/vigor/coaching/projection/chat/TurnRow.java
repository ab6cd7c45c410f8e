package vigor.coaching.projection.chat;

import java.time.Instant;
import java.util.UUID;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.query.chat.TurnStatus;
import vigor.coaching.query.chat.TurnView;

/** A row of the turn table. */
public record TurnRow(
    UUID conversationId,
    UUID turnId,
    UUID person,
    TurnStatus status,
    Instant askedAt,
    TurnBody body,
    long version) {

  TurnKey key() {
    return new TurnKey(conversationId, turnId);
  }

  TurnRow with(TurnStatus newStatus, TurnBody newBody, long newVersion) {
    return new TurnRow(conversationId, turnId, person, newStatus, askedAt, newBody, newVersion);
  }

  TurnView view() {
    return new TurnView(
        new TurnId(turnId),
        status,
        body.tone(),
        body.question(),
        askedAt,
        body.saw(),
        body.answer() == null ? null : body.answer().text(),
        body.citations(),
        body.by(),
        body.charged(),
        body.reached(),
        body.endedAt(),
        version);
  }
}
