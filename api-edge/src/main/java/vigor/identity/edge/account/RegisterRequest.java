package vigor.identity.edge.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A wish to open an account.
 *
 * @param email at most 254 characters (RFC 5321), one at sign with something on both sides
 * @param password 8 to 128 characters of any kind
 * @param displayName 1 to 80 characters
 */
record RegisterRequest(
    @NotNull
        @Size(max = 254)
        @Pattern(regexp = "\\s*[^\\s@]+@[^\\s@]+\\s*", message = "must be an e-mail address")
        String email,
    @NotNull @Size(min = 8, max = 128) String password,
    @NotNull @Size(max = 200) String displayName) {
  @Override
  public String toString() {
    return "RegisterRequest[secret]";
  }
}
