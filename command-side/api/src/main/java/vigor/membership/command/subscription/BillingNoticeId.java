package vigor.membership.command.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.NotPersonal;

/** The payment provider's name of one notice, so that one delivered again changes nothing. */
public record BillingNoticeId(
    @JsonValue @NotPersonal("an id of the payment provider") String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BillingNoticeId {
    if (!value.matches("[A-Za-z0-9_-]{1,100}")) {
      throw new IllegalArgumentException("not the id of a notice");
    }
  }
}
