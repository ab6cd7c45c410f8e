package vigor.app;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import vigor.identity.edge.letter.Correspondence;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.PersonId;
import vigor.privacy.saga.ErasureNotice;

/** Writes to the address in the person's account, the only place that has it. */
record LetterOfErasure(QueryGateway queries, Correspondence letters) implements ErasureNotice {
  private static final Logger LOG = LoggerFactory.getLogger(LetterOfErasure.class);

  @Override
  public boolean tell(PersonId person, Instant eraseAt) {
    AccountView account = account(person);
    if (account == null || account.email() == null) {
      return true;
    }
    try {
      letters.erasureAnnounced(person, account.email(), eraseAt);
      return true;
    } catch (MailException notSent) {
      LOG.warn(
          "{} was not told yet of the erasure: {}", person, notSent.getClass().getSimpleName());
      return false;
    }
  }

  private @Nullable AccountView account(PersonId person) {
    return queries
        .query(new GetAccount(person), AccountView.class)
        .orTimeout(1, TimeUnit.MINUTES)
        .join();
  }
}
