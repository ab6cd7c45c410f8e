package vigor.admin.edge.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.admin.query.audit.AuditStreamKind;
import vigor.admin.query.audit.AuditStreamPage;
import vigor.admin.query.audit.FindAuditStreams;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.PeopleByEmail;

/** Finds streams: by what they tell of, by a person's e-mail address, by an id or by their name. */
@RestController
class AuditStreamsEndpoint {
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final Dispatch dispatch;
  private final PeopleByEmail people;

  AuditStreamsEndpoint(Dispatch dispatch, PeopleByEmail people) {
    this.dispatch = dispatch;
    this.people = people;
  }

  @GetMapping("/api/v1/admin/audit/streams")
  Mono<AuditStreamPage> streams(
      @RequestParam(required = false) @Nullable AuditStreamKind kind,
      @RequestParam(defaultValue = "") @Size(max = 320) String query,
      @RequestParam(required = false) @Nullable @Size(max = 300) String before,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    String text = query.strip();
    if (text.contains("@")) {
      return people
          .find(text)
          .flatMap(person -> find(new FindAuditStreams(kind, person, null, null, before, limit)))
          .defaultIfEmpty(new AuditStreamPage(List.of(), null));
    }
    return ID.matcher(text).matches()
        ? find(new FindAuditStreams(kind, null, UUID.fromString(text), null, before, limit))
        : find(new FindAuditStreams(kind, null, null, text, before, limit));
  }

  private Mono<AuditStreamPage> find(FindAuditStreams query) {
    return dispatch.ask(query, AuditStreamPage.class);
  }
}
