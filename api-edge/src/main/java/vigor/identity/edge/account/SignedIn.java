package vigor.identity.edge.account;

/** The answer to every way of signing in; {@code expiresIn} is in seconds. */
public record SignedIn(SignedInUser user, String accessToken, long expiresIn) {
  @Override
  public String toString() {
    return "SignedIn[" + user.id() + "]";
  }
}
