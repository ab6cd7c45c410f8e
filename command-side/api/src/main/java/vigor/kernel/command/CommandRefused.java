package vigor.kernel.command;

import org.jspecify.annotations.Nullable;

/** A business refusal: expected, explained, and never a technical failure. */
public final class CommandRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public CommandRefused(Refusal refusal) {
    super(refusal.rule() + ": " + refusal.message(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }

  /** The request breaks a rule of the business. */
  public static CommandRefused rule(String rule, @Nullable String field, String message) {
    return new CommandRefused(new Refusal(Refusal.Kind.RULE, rule, field, message));
  }

  /** The thing does not exist, or not for this person. */
  public static CommandRefused notFound(String rule, String message) {
    return new CommandRefused(new Refusal(Refusal.Kind.NOT_FOUND, rule, null, message));
  }

  /** The thing is in a state that does not allow this. */
  public static CommandRefused conflict(String rule, @Nullable String field, String message) {
    return new CommandRefused(new Refusal(Refusal.Kind.CONFLICT, rule, field, message));
  }
}
