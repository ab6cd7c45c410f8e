package vigor.privacy.saga;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vigor.identity.command.AccountId;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.ReleaseEmail;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.DeadlineHandler;
import vigor.kernel.saga.OpenCalls;
import vigor.privacy.command.ConfirmErasure;
import vigor.privacy.command.ErasureRequested;

/**
 * Carries an erasure through. Each step can be taken again, so that whatever stops it half-way, it
 * begins anew; it confirms only what it has seen to be done.
 */
public final class Forgetting implements DeadlineHandler {
  static final String NAME = "erasure";

  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private final PersonalRemains remains;
  private final OpenCalls calls;
  private final Commands commands;

  public Forgetting(PersonalRemains remains, OpenCalls calls, Commands commands) {
    this.remains = remains;
    this.calls = calls;
    this.commands = commands;
  }

  static String id(ErasureRequested event) {
    return event.person() + "/" + event.claim().hmac();
  }

  @Override
  public String name() {
    return NAME;
  }

  /** The key goes after the calls: what they cost is still to be told in their streams. */
  @Override
  public Optional<Instant> due(String id, Instant now) {
    int slash = id.indexOf('/');
    PersonId person = PersonId.of(id.substring(0, slash));
    EmailClaimId claim = new EmailClaimId(id.substring(slash + 1));
    remains.remember(person, now);
    if (!calls.end(person, now)) {
      return Optional.of(now.plus(A_MOMENT));
    }
    remains.destroyKey(person);
    if (!remains.isSwept(person)) {
      return Optional.of(now.plus(A_MOMENT));
    }
    commands.accepted(new ReleaseEmail(claim, person, now));
    commands.accepted(new ConfirmErasure(new AccountId(person), now));
    return Optional.empty();
  }
}
