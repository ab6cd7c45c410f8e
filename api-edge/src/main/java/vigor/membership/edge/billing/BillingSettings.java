package vigor.membership.edge.billing;

/**
 * What the environment says about payments; empty text is not set.
 *
 * @param webhookSecret signs what the provider tells; without it nothing is believed
 * @param checkoutUrl where people pay; {@code {tier}} in it becomes the tier's code
 * @param portalUrl where people end their payments
 */
record BillingSettings(String webhookSecret, String checkoutUrl, String portalUrl) {
  BillingSettings {
    if (webhookSecret.isEmpty() && !checkoutUrl.isEmpty()) {
      throw new IllegalArgumentException(
          "VIGOR_BILLING_CHECKOUT_URL needs VIGOR_BILLING_WEBHOOK_SECRET: people would pay and"
              + " nobody would hear of it");
    }
  }

  boolean isSetUp() {
    return !webhookSecret.isEmpty();
  }

  @Override
  public String toString() {
    return "BillingSettings[secret]";
  }
}
