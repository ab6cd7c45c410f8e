package vigor.privacy.saga;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vigor.identity.command.AccountId;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.DeadlineHandler;
import vigor.privacy.command.CallOffErasure;
import vigor.privacy.command.EraseAccount;
import vigor.privacy.command.ErasureAnnounced;
import vigor.privacy.command.ErasureCause;
import vigor.privacy.command.ErasureReceiptId;

/** Erases an account whose erasure was announced, unless somebody has used it meanwhile. */
public final class RetentionEnd implements DeadlineHandler {
  static final String NAME = "retention-end";

  private final Activity activity;
  private final RetentionTerms terms;
  private final Commands commands;

  public RetentionEnd(Activity activity, RetentionTerms terms, Commands commands) {
    this.activity = activity;
    this.terms = terms;
    this.commands = commands;
  }

  /** Announced anew after it was called off, it is another deadline. */
  static String id(ErasureAnnounced event) {
    return event.person() + "/" + event.at().getEpochSecond();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> due(String id, Instant now) {
    PersonId person = PersonId.of(id.substring(0, id.indexOf('/')));
    AccountId account = new AccountId(person);
    commands.accepted(
        activity.usedSince(person, terms.inUseAfter(now))
            ? new CallOffErasure(account, now)
            : new EraseAccount(
                account, new ErasureReceiptId(UUID.randomUUID()), ErasureCause.INACTIVE, now));
    return Optional.empty();
  }
}
