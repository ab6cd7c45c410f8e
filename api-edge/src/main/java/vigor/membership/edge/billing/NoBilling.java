package vigor.membership.edge.billing;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;

/** Nobody takes money here: administrators decide about tiers. */
final class NoBilling implements Billing {
  @Override
  public Optional<URI> checkout(PersonId person, Tier tier) {
    return Optional.empty();
  }

  @Override
  public Optional<URI> portal() {
    return Optional.empty();
  }

  @Override
  public Optional<BillingMessage> read(@Nullable String signature, byte[] body) {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
