package vigor.privacy.edge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.profile.command.ConsentText;

/** Tells what Vigor does with what people tell it, now or in the wording they agreed to. */
@RestController
class PrivacyNoticeEndpoint {

  @GetMapping("/api/v1/privacy-notice")
  Mono<PrivacyNotice> notice(
      @RequestParam(defaultValue = ConsentText.CURRENT_VERSION) LocalDate version) {
    return Mono.fromCallable(() -> read(version))
        .flatMap(Mono::justOrEmpty)
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }

  private static Optional<PrivacyNotice> read(LocalDate version) throws IOException {
    String file = "/privacy/notice-" + version + ".md";
    try (InputStream in = PrivacyNoticeEndpoint.class.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new PrivacyNotice(
                  version.toString(), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }
}
