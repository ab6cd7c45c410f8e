package vigor.membership.edge.billing;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Payments as the environment sets them up. */
@Configuration(proxyBeanMethods = false)
class BillingConfiguration {
  @Bean
  Billing billing(
      @Value("${VIGOR_BILLING_WEBHOOK_SECRET:}") String secret,
      @Value("${VIGOR_BILLING_CHECKOUT_URL:}") String checkout,
      @Value("${VIGOR_BILLING_PORTAL_URL:}") String portal,
      Clock clock) {
    BillingSettings settings =
        new BillingSettings(secret.strip(), checkout.strip(), portal.strip());
    return settings.isSetUp() ? new StripeBilling(settings, clock) : new NoBilling();
  }
}
