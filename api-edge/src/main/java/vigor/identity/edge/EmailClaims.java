package vigor.identity.edge;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vigor.identity.command.EmailClaimId;

/** Names e-mail addresses without storing them: keyed hash of the normal form. */
@Component
public final class EmailClaims {
  private final Hmac pepper;

  public EmailClaims(DerivedSecret secret) {
    this.pepper = new Hmac(secret, "identity/email-claim");
  }

  /** The claim of an address; writing it in capitals or with blanks around makes no difference. */
  public EmailClaimId claimFor(String email) {
    return new EmailClaimId(HexFormat.of().formatHex(pepper.of(normalForm(email))));
  }

  private static String normalForm(String email) {
    return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
