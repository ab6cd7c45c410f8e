package vigor.kernel.command;

import java.util.Optional;

/**
 * A value about a person that is stored encrypted with that person's key. After erasure the key is
 * gone and every such value reads as {@link Erased}: a state the domain handles, never a failure.
 */
public sealed interface Personal<T> {

  /** A readable value. */
  record Known<T>(T value) implements Personal<T> {
    @Override
    public String toString() {
      return "Known[personal]";
    }
  }

  /** A value whose key was destroyed. */
  record Erased<T>() implements Personal<T> {}

  static <T> Personal<T> of(T value) {
    return new Known<>(value);
  }

  static <T> Personal<T> erased() {
    return new Erased<>();
  }

  /** The value while its key exists. */
  default Optional<T> readable() {
    return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
  }
}
