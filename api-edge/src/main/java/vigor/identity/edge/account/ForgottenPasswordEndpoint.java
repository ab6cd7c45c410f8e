package vigor.identity.edge.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.edge.letter.Correspondence;

/** Lets whoever reads the letters of an address set a new password. */
@RestController
class ForgottenPasswordEndpoint {
  private final ForgottenPassword forgotten;
  private final Correspondence letters;

  ForgottenPasswordEndpoint(ForgottenPassword forgotten, Correspondence letters) {
    this.forgotten = forgotten;
    this.letters = letters;
  }

  /** The address of an account, perhaps. */
  record Forgotten(@NotNull @Size(max = 254) String email) {
    @Override
    public String toString() {
      return "Forgotten[secret]";
    }
  }

  /** What came with the link, and the password to come, 8 to 128 characters of any kind. */
  record NewPassword(
      @NotNull @Size(max = 100) String token, @NotNull @Size(min = 8, max = 128) String password) {
    @Override
    public String toString() {
      return "NewPassword[secret]";
    }
  }

  @PostMapping("/api/v1/auth/password/forgotten")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mono<LinkSent> ask(@Valid @RequestBody Forgotten request, ServerHttpRequest http) {
    return forgotten.ask(request.email(), http).thenReturn(LinkSent.by(letters));
  }

  @PostMapping("/api/v1/auth/password/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> reset(@Valid @RequestBody NewPassword request, ServerHttpRequest http) {
    return forgotten.reset(request.token(), request.password(), http);
  }
}
