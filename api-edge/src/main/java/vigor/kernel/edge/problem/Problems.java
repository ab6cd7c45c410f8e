package vigor.kernel.edge.problem;

import java.util.Locale;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import vigor.kernel.edge.dispatch.Overloaded;

/** Decides which problem a failure is. Nothing of the failure's own text reaches the caller. */
final class Problems {
  private Problems() {}

  static Problem of(Throwable failure) {
    return RefusalProblems.refusalIn(failure)
        .map(RefusalProblems::problem)
        .orElseGet(() -> technical(failure));
  }

  private static Problem technical(Throwable failure) {
    return switch (failure) {
      case ServerWebInputException input when causedByTooLargeBody(input) ->
          answer(HttpStatus.CONTENT_TOO_LARGE);
      case ServerWebInputException input -> ShapeProblems.problem(input);
      case UnreadableParameter unreadable -> ShapeProblems.unreadable(unreadable.name());
      case HandlerMethodValidationException invalid -> ShapeProblems.invalid(invalid);
      case DataBufferLimitException _ -> answer(HttpStatus.CONTENT_TOO_LARGE);
      case InvalidMediaTypeException _ -> answer(HttpStatus.BAD_REQUEST);
      case ResponseStatusException status -> answer(status.getStatusCode());
      case SecondFactorRequired needed ->
          Problem.of(
                  "second-factor-required",
                  "A code is needed",
                  HttpStatus.UNAUTHORIZED,
                  "Send the code of your authenticator app, or a recovery code, with the"
                      + " challenge.")
              .challenging(needed.challenge());
      case WrongCode _ ->
          Problem.of(
              "bad-credentials",
              "Not signed in",
              HttpStatus.UNAUTHORIZED,
              "This code is wrong, too old, or was used before.");
      case BadCredentialsException _ ->
          Problem.of(
              "bad-credentials",
              "Not signed in",
              HttpStatus.UNAUTHORIZED,
              "The e-mail address or the password is wrong.");
      case AuthenticationException _ ->
          Problem.of(
              "unauthenticated",
              "Not signed in",
              HttpStatus.UNAUTHORIZED,
              "Sign in, or renew the session.");
      case AccountIsDisabled _ ->
          Problem.of(
              "account-disabled",
              "This account is disabled",
              HttpStatus.FORBIDDEN,
              "An administrator disabled it. Nothing of yours is lost; ask whoever runs this"
                  + " house.");
      case StepUpRequired _ ->
          Problem.of(
              "step-up-required",
              "The password is needed again",
              HttpStatus.FORBIDDEN,
              "Give your password to /auth/confirm, then repeat this within five minutes.");
      case ScopeMissing missing ->
          Problem.of("scope-missing", "Not allowed", HttpStatus.FORBIDDEN, missing.getMessage());
      case AccessDeniedException _ ->
          Problem.of("forbidden", "Not allowed", HttpStatus.FORBIDDEN, null);
      case ConcurrencyException _ ->
          Problem.of(
              "conflict",
              "In conflict with what is there",
              HttpStatus.CONFLICT,
              "Somebody else changed this at the same moment. Read it again and repeat.");
      case Exhausted exhausted ->
          Problem.of(
                  "limit-reached",
                  "A limit is reached",
                  HttpStatus.TOO_MANY_REQUESTS,
                  exhausted.getMessage())
              .aboutLimit(exhausted.limit(), exhausted.resetsAt());
      case Overloaded _ ->
          Problem.of(
              "overloaded",
              "Too much to do at the moment",
              HttpStatus.SERVICE_UNAVAILABLE,
              "Try again in a moment; repeating the same request is safe.");
      default ->
          Problem.of(
              "internal",
              "Something went wrong on our side",
              HttpStatus.INTERNAL_SERVER_ERROR,
              null);
    };
  }

  private static boolean causedByTooLargeBody(Throwable failure) {
    @Nullable Throwable cause = failure.getCause();
    return cause instanceof DataBufferLimitException
        || (cause != null && causedByTooLargeBody(cause));
  }

  private static Problem answer(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    String title = known == null ? "Request failed" : known.getReasonPhrase();
    String kind = title.toLowerCase(Locale.ROOT).replace(' ', '-');
    return Problem.of(kind, title, status, null);
  }
}
