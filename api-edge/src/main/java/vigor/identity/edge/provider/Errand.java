package vigor.identity.edge.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Caller;

/**
 * Why and for whom somebody goes to the provider.
 *
 * @param person who was signed in at the beginning; null when nobody was
 * @param session the sign-in of that person; null when nobody was signed in
 * @param returnTo the path of our own page to go on with
 */
public record Errand(
    JourneyPurpose purpose, @Nullable PersonId person, @Nullable UUID session, String returnTo) {

  /** Of somebody nobody knows yet. */
  public static Errand login(String returnTo) {
    return new Errand(JourneyPurpose.LOGIN, null, null, returnTo);
  }

  /** Of somebody who is signed in. */
  public static Errand of(Caller caller, JourneyPurpose purpose, String returnTo) {
    return new Errand(purpose, caller.person(), caller.session(), returnTo);
  }
}
