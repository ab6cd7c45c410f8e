package vigor.kernel.edge.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Requests of the wrong shape as problems: 400, naming the field. */
final class ShapeProblems {
  private static final JsonMapper NAMES = JsonMapper.shared();

  private ShapeProblems() {}

  static Problem problem(ServerWebInputException failure) {
    if (failure instanceof WebExchangeBindException invalid) {
      return invalid(invalid);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TypeMismatchException) {
        return unreadable(parameter(failure));
      }
      if (cause instanceof JacksonException unreadable) {
        return unreadable(unreadable);
      }
    }
    return unreadable(parameter(failure));
  }

  static Problem unreadable(@Nullable String parameter) {
    return shape(parameter, "The value cannot be read.");
  }

  private static Problem invalid(WebExchangeBindException invalid) {
    List<FieldProblem> errors =
        invalid.getFieldErrors().stream()
            .map(
                error ->
                    new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())))
            .sorted((a, b) -> a.field().compareTo(b.field()))
            .toList();
    return errors.isEmpty()
        ? shape(null, "The request is not complete.")
        : shape(errors.getFirst().field(), errors.getFirst().message()).withErrors(errors);
  }

  static Problem invalid(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream()
        .findFirst()
        .map(
            result ->
                shape(field(result), result.getResolvableErrors().getFirst().getDefaultMessage()))
        .orElseGet(() -> shape(null, null));
  }

  /** The parameter, or for a body its field; in a list with the item before it: {@code [2].x}. */
  private static @Nullable String field(ParameterValidationResult result) {
    if (result instanceof ParameterErrors body && body.getFieldError() != null) {
      String item = body.getContainerIndex() == null ? "" : "[" + body.getContainerIndex() + "].";
      return item + body.getFieldError().getField();
    }
    return result.getMethodParameter().getParameterName();
  }

  private static Problem unreadable(JacksonException unreadable) {
    String field = JsonPath.of(unreadable);
    return switch (unreadable) {
      case UnrecognizedPropertyException unknown ->
          shape(field.isEmpty() ? unknown.getPropertyName() : field, "This field is not known.");
      case MismatchedInputException mismatched when field.isEmpty() ->
          shape(null, "The body must be a JSON object.");
      default ->
          field.isEmpty()
              ? shape(null, "The body is not readable JSON.")
              : shape(field, "The value of this field cannot be read." + choices(unreadable));
    };
  }

  private static String choices(JacksonException unreadable) {
    Class<?> type =
        switch (unreadable) {
          case MismatchedInputException mismatched -> mismatched.getTargetType();
          case ValueInstantiationException refused -> refused.getType().getRawClass();
          default -> null;
        };
    return type == null || !type.isEnum()
        ? ""
        : Arrays.stream(type.getEnumConstants())
            .map(constant -> NAMES.convertValue(constant, String.class))
            .collect(Collectors.joining(", ", " Use one of: ", "."));
  }

  private static @Nullable String parameter(ServerWebInputException failure) {
    return failure.getMethodParameter() == null
        ? null
        : failure.getMethodParameter().getParameterName();
  }

  private static Problem shape(@Nullable String field, @Nullable String detail) {
    return Problem.of("shape", "The request has the wrong shape", HttpStatus.BAD_REQUEST, detail)
        .aboutField(field, null);
  }
}
