package vigor.membership.command.subscription;

/** What a payment provider tells about a subscription. */
public enum BillingFact {
  /** It was paid for until some moment: a start, a renewal, or another tier. */
  PAID,
  /** It will not be renewed. */
  ENDING,
  /** It will be renewed after all. */
  RESUMED,
  /** A payment failed; the provider will try again. */
  FAILED,
  /** It is over. */
  ENDED
}
