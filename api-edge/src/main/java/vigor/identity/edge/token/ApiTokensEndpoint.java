package vigor.identity.edge.token;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.route.Scope;
import vigor.kernel.edge.web.Caller;

/** Lets people make, see and delete tokens for their own scripts. */
@RestController
class ApiTokensEndpoint {
  private static final int MOST = 20;

  private final ApiTokens tokens;
  private final Clock clock;

  ApiTokensEndpoint(ApiTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** What a token is to be called, what it may do, and for how many days, a year at most. */
  record TokenRequest(
      @NotBlank @Size(max = 80) String name,
      @NotEmpty Set<@NotNull Scope> scopes,
      @Min(1) @Max(366) int days) {}

  /** The one time the secret is shown. */
  record MadeToken(ApiToken token, String secret) {
    @Override
    public String toString() {
      return "MadeToken[" + token.id() + "]";
    }
  }

  /** All tokens of one person that still work. */
  record TokenList(List<ApiToken> items) {}

  @GetMapping("/api/v1/auth/tokens")
  Mono<TokenList> list(@AuthenticationPrincipal Caller caller) {
    return tokens.of(caller.person()).collectList().map(TokenList::new);
  }

  @PostMapping("/api/v1/auth/tokens")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<MadeToken> make(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody TokenRequest request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ApiToken token =
        new ApiToken(
            UUID.randomUUID(),
            request.name().strip(),
            request.scopes().stream().sorted().toList(),
            now,
            now.plus(Duration.ofDays(request.days())),
            null);
    return tokens
        .of(caller.person())
        .count()
        .filter(count -> count < MOST)
        .switchIfEmpty(Mono.error(ApiTokensEndpoint::tooMany))
        .then(Mono.defer(() -> tokens.make(caller.person(), token)))
        .map(secret -> new MadeToken(token, secret));
  }

  @DeleteMapping("/api/v1/auth/tokens/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> delete(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
    return tokens
        .delete(caller.person(), id)
        .filter(deleted -> deleted)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .then();
  }

  private static CommandRefused tooMany() {
    return CommandRefused.rule(
        "TokensAreFew", null, "You have twenty tokens; delete one you no longer need.");
  }
}
