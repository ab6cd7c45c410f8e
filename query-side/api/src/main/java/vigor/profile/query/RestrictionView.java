package vigor.profile.query;

/**
 * Whether the use of a person's data is restricted to keeping it.
 *
 * @param version that of the profile
 */
public record RestrictionView(boolean restricted, long version) {}
