package vigor.identity.edge.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An address and the password that is said to belong to it. */
record LoginRequest(
    @NotNull @Size(max = 254) String email, @NotNull @Size(max = 128) String password) {
  @Override
  public String toString() {
    return "LoginRequest[secret]";
  }
}
