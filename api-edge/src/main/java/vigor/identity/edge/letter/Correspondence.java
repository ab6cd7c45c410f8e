package vigor.identity.edge.letter;

import java.net.URI;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;

/**
 * The letters Vigor writes. Links lead to the configured address and never to the one a request
 * named; their secret stands behind {@code #}, which browsers keep to themselves.
 */
@Component
public class Correspondence {
  private final Post post;
  private final String publicUrl;

  Correspondence(Post post, @Value("${vigor.public-url:http://localhost:8080}") String publicUrl) {
    this.post = post;
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
  }

  /** Whether letters are sent; otherwise their links are in the server's log. */
  public boolean isByMail() {
    return post.hasServer();
  }

  /** A link to set a new password. */
  public void newPassword(PersonId person, String address, String secret) {
    post.bring(LetterTexts.newPassword(person, address, link("/reset-password", secret)));
  }

  /** A link to verify an address. */
  public void verification(PersonId person, String address, String secret) {
    post.bring(LetterTexts.verification(person, address, link("/verify-email", secret)));
  }

  /** Tells that the password was changed. */
  public void passwordChanged(PersonId person, String address) {
    post.bring(LetterTexts.passwordChanged(person, address));
  }

  /** Tells that a session was ended because two parties used it. */
  public void sessionCopied(PersonId person, String address) {
    post.bring(LetterTexts.sessionCopied(person, address));
  }

  /** Tells that an identity at the provider of this name opens the account from now on. */
  public void providerLinked(PersonId person, String address, String provider) {
    post.bring(LetterTexts.providerLinked(person, address, provider));
  }

  /** Tells that a passkey opens the account from now on. */
  public void passkeyAdded(PersonId person, String address) {
    post.bring(LetterTexts.passkeyAdded(person, address));
  }

  /** Tells when an account nobody uses is erased, and how to keep it. */
  public void erasureAnnounced(PersonId person, String address, Instant eraseAt) {
    post.bring(
        LetterTexts.erasureAnnounced(person, address, eraseAt, URI.create(publicUrl + "/login")));
  }

  private URI link(String page, String secret) {
    return URI.create(publicUrl + page + "#" + secret);
  }
}
