package vigor.identity.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.NotPersonal;

/**
 * A claimed e-mail address, named by the hexadecimal HMAC-SHA-256 of its normal form, so that the
 * key of the stream holds no personal data and one address is one stream.
 */
@NotPersonal("a keyed hash: without the master key it leads to no address")
public record EmailClaimId(@JsonValue String hmac) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EmailClaimId {
    if (!hmac.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not an e-mail claim");
    }
  }

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "email-" + hmac;
  }
}
