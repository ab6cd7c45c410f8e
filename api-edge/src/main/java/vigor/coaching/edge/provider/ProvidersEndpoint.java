package vigor.coaching.edge.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.command.provider.LlmSettingsId;
import vigor.coaching.command.provider.ResetProvider;
import vigor.coaching.query.provider.FindProviders;
import vigor.coaching.query.provider.ProviderList;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;

/** Providers: everybody may see whom Vigor asks and how they are; administrators set them up. */
@RestController
class ProvidersEndpoint {
  private static final String ALL = "/api/v1/llm/providers";
  private static final String ONE = ALL + "/{name}";

  private final Dispatch dispatch;
  private final SettingsWriting settings;
  private final Clock clock;

  ProvidersEndpoint(Dispatch dispatch, SettingsWriting settings, Clock clock) {
    this.dispatch = dispatch;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping(ALL)
  Mono<ProviderList> all() {
    return dispatch.ask(new FindProviders(), ProviderList.class);
  }

  @PutMapping(ONE)
  Mono<ResponseEntity<Object>> configure(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String name,
      @Valid @RequestBody ProviderChange change) {
    return settings.write(caller, change.command(name, caller.person(), clock.instant()));
  }

  /** The same, with the name in the body. */
  @PostMapping("/api/v1/admin/llm-providers")
  Mono<ResponseEntity<Object>> configure(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody NamedProviderChange change) {
    return settings.write(
        caller, change.setup().command(change.name(), caller.person(), clock.instant()));
  }

  @DeleteMapping(ONE)
  Mono<ResponseEntity<Object>> reset(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String name,
      @RequestParam @NotBlank @Size(max = 500) String reason) {
    return settings.write(
        caller,
        new ResetProvider(
            LlmSettingsId.HOUSE,
            name,
            new Decision(caller.person(), reason.strip()),
            clock.instant()));
  }
}
