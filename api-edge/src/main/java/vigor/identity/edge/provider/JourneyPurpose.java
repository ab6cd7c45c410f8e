package vigor.identity.edge.provider;

/** What somebody goes to the provider for. */
public enum JourneyPurpose {
  /** To be signed in. */
  LOGIN,
  /** To have the identity there open the account here. */
  LINK,
  /** To prove once more, before something dangerous, who is sitting there. */
  CONFIRM
}
