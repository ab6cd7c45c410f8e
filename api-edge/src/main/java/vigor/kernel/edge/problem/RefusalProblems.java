package vigor.kernel.edge.problem;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.Refusal;

/** Refusals of the business as problems: 404, 409 and 422, naming rule and field. */
final class RefusalProblems {
  private RefusalProblems() {}

  /**
   * Looks for a refusal, thrown as such or wrapped by the JSON reader around a value type's own
   * rule.
   */
  static Optional<Refusal> refusalIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CommandRefused refused) {
        return Optional.of(refused.refusal());
      }
    }
    return Optional.empty();
  }

  static Problem problem(Refusal refusal) {
    Problem problem =
        switch (refusal.kind()) {
          case NOT_FOUND ->
              Problem.of("not-found", "Not found", HttpStatus.NOT_FOUND, refusal.message());
          case CONFLICT ->
              Problem.of(
                  "conflict",
                  "In conflict with what is there",
                  HttpStatus.CONFLICT,
                  refusal.message());
          case RULE ->
              Problem.of(
                  "rule", "Refused by a rule", HttpStatus.UNPROCESSABLE_CONTENT, refusal.message());
        };
    return problem.aboutField(refusal.field(), refusal.rule());
  }
}
