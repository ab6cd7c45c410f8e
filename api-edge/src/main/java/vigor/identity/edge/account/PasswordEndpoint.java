package vigor.identity.edge.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;

/** Takes the password again before something dangerous, or replaces it. */
@RestController
class PasswordEndpoint {
  private final OwnPassword password;

  PasswordEndpoint(OwnPassword password) {
    this.password = password;
  }

  /** The password, once more. */
  record Confirmation(@NotNull @Size(max = 128) String password) {
    @Override
    public String toString() {
      return "Confirmation[secret]";
    }
  }

  /** The present password and the one to come, 8 to 128 characters of any kind. */
  record PasswordChange(
      @NotNull @Size(max = 128) String current,
      @JsonProperty("new") @NotNull @Size(min = 8, max = 128) String next) {
    @Override
    public String toString() {
      return "PasswordChange[secret]";
    }
  }

  @PostMapping("/api/v1/auth/confirm")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> confirm(
      @AuthenticationPrincipal Caller caller,
      @Valid @RequestBody Confirmation confirmation,
      ServerHttpRequest request) {
    return password.confirm(caller, confirmation.password(), request);
  }

  @PostMapping("/api/v1/auth/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> change(
      @AuthenticationPrincipal Caller caller,
      @Valid @RequestBody PasswordChange change,
      ServerHttpRequest request) {
    return password.change(caller, change.current(), change.next(), request);
  }
}
