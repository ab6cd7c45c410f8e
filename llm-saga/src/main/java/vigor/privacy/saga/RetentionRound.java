package vigor.privacy.saga;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vigor.identity.command.AccountId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.DeadlineHandler;
import vigor.privacy.command.AnnounceErasure;

/** Looks once a day for accounts nobody uses, and announces their erasure. */
public final class RetentionRound implements DeadlineHandler {
  static final String NAME = "retention";
  static final String ONLY = "house";

  private static final Duration DAILY = Duration.ofDays(1);

  private final Activity activity;
  private final RetentionTerms terms;
  private final Commands commands;

  public RetentionRound(Activity activity, RetentionTerms terms, Commands commands) {
    this.activity = activity;
    this.terms = terms;
    this.commands = commands;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> due(String id, Instant now) {
    if (terms.months() > 0) {
      activity
          .unusedSince(terms.inUseAfter(now))
          .forEach(
              person ->
                  commands.accepted(
                      new AnnounceErasure(new AccountId(person), terms.eraseAt(now), now)));
    }
    return Optional.of(now.plus(DAILY));
  }
}
