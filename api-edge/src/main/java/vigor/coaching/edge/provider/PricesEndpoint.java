package vigor.coaching.edge.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.command.provider.LlmSettingsId;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.PriceModel;
import vigor.coaching.command.provider.PriceSince;
import vigor.kernel.edge.web.Caller;

/** States what a model costs. */
@RestController
class PricesEndpoint {
  private static final long DEAREST = 1_000_000_000;

  private final SettingsWriting settings;
  private final Clock clock;

  PricesEndpoint(SettingsWriting settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A price in micro-USD per million tokens.
   *
   * @param cachedInput the same as {@code input} when left out
   * @param validFrom UTC; from now on when left out
   */
  record Price(
      @NotBlank @Size(max = 40) String provider,
      @NotBlank @Size(max = 200) String model,
      @NotNull @Min(0) @Max(DEAREST) Long input,
      @Nullable @Min(0) @Max(DEAREST) Long cachedInput,
      @NotNull @Min(0) @Max(DEAREST) Long output,
      @Nullable Instant validFrom,
      @NotBlank @Size(max = 500) String reason) {

    PriceSince since(Instant now) {
      return new PriceSince(
          new LlmModel(provider, model),
          new ModelPrice(input, Objects.requireNonNullElse(cachedInput, input), output),
          Objects.requireNonNullElse(validFrom, now));
    }
  }

  @PostMapping("/api/v1/llm/prices")
  Mono<ResponseEntity<Object>> price(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody Price price) {
    Instant now = clock.instant();
    return settings.write(
        caller,
        new PriceModel(
            LlmSettingsId.HOUSE,
            price.since(now),
            new Decision(caller.person(), price.reason().strip()),
            now));
  }
}
