package vigor.kernel.edge.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import vigor.kernel.command.language.Said;

/**
 * A failed request, explained (RFC 9457).
 *
 * @param type stable name of the kind of problem
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail this very problem in one sentence for a person
 * @param instance the path that was asked for
 * @param field the offending input, when there is one
 * @param rule the violated rule of the business, when there is one
 * @param errors every offending field, when several are known
 * @param limit the limit that is reached, when one is
 * @param resetsAt when that limit starts anew, UTC
 * @param challenge has to come back with the code of a second factor
 * @param traceId finds the request in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    @Said String title,
    int status,
    @Said @Nullable String detail,
    @Nullable String instance,
    @Nullable String field,
    @Nullable String rule,
    List<FieldProblem> errors,
    @Nullable String limit,
    @Nullable Instant resetsAt,
    @Nullable String challenge,
    @Nullable String traceId) {

  static Problem of(String kind, String title, HttpStatusCode status, @Nullable String detail) {
    return new Problem(
        "urn:vigor:problem:" + kind,
        title,
        status.value(),
        detail,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null);
  }

  Problem aboutField(@Nullable String offending, @Nullable String violatedRule) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        offending,
        violatedRule,
        errors,
        limit,
        resetsAt,
        challenge,
        traceId);
  }

  Problem aboutLimit(String reached, @Nullable Instant anewAt) {
    return new Problem(
        type, title, status, detail, instance, field, rule, errors, reached, anewAt, challenge,
        traceId);
  }

  Problem challenging(String answerable) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        field,
        rule,
        errors,
        limit,
        resetsAt,
        answerable,
        traceId);
  }

  Problem withErrors(List<FieldProblem> all) {
    return new Problem(
        type, title, status, detail, instance, field, rule, all, limit, resetsAt, challenge,
        traceId);
  }

  Problem at(String path, String trace) {
    return new Problem(
        type, title, status, detail, path, field, rule, errors, limit, resetsAt, challenge, trace);
  }
}
