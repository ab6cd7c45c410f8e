package vigor.identity.edge.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The password once more: what follows cannot be undone. */
record EraseAccountRequest(@NotNull @Size(max = 128) String password) {
  @Override
  public String toString() {
    return "EraseAccountRequest[secret]";
  }
}
