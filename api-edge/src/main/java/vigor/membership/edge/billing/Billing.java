package vigor.membership.edge.billing;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;

/** What Vigor needs of whoever takes people's money. */
public interface Billing {
  /** Where this person pays for this tier; empty when nobody takes money here. */
  Optional<URI> checkout(PersonId person, Tier tier);

  /** Where people end their payments; empty when that is not known. */
  Optional<URI> portal();

  /**
   * Reads a message of the provider; empty when it tells nothing about tiers. Fails with {@link
   * org.springframework.web.server.ResponseStatusException}: 404 when no provider is set up, 401
   * when the signature is not the provider's or too old, 400 when it cannot be read.
   */
  Optional<BillingMessage> read(@Nullable String signature, byte[] body);
}
