package vigor.membership.edge.billing;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;

/**
 * Payments by Stripe's payment links and signed events. No key of the account is needed: people pay
 * on Stripe's page, and Stripe tells us.
 */
final class StripeBilling implements Billing {
  private final BillingSettings settings;
  private final StripeSignature signature;

  StripeBilling(BillingSettings settings, Clock clock) {
    this.settings = settings;
    this.signature = new StripeSignature(settings.webhookSecret(), clock);
  }

  @Override
  public Optional<URI> checkout(PersonId person, Tier tier) {
    String link = settings.checkoutUrl().replace("{tier}", tier.code());
    return link.isEmpty()
        ? Optional.empty()
        : Optional.of(
            UriComponentsBuilder.fromUriString(link)
                .queryParam("client_reference_id", person.toString())
                .build()
                .toUri());
  }

  @Override
  public Optional<URI> portal() {
    return Optional.of(settings.portalUrl()).filter(url -> !url.isEmpty()).map(URI::create);
  }

  @Override
  public Optional<BillingMessage> read(@Nullable String header, byte[] body) {
    if (!signature.isGenuine(header, body)) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "not signed by the provider");
    }
    try {
      return StripeMessages.read(body);
    } catch (IllegalArgumentException unreadable) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "not an event of the provider", unreadable);
    }
  }
}
