package vigor.identity.edge.passkey;

import java.util.Base64;
import vigor.kernel.command.CommandRefused;

/** Bytes in JSON: Base64 for URLs without padding, as browsers write them. */
public final class Bytes {
  private Bytes() {}

  /** Fails with a refusal that names the field. */
  public static byte[] of(String text, String field) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      throw CommandRefused.rule("BytesAreBase64", field, "These are no bytes in Base64 for URLs.");
    }
  }
}
