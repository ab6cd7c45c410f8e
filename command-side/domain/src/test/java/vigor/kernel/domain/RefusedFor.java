package vigor.kernel.domain;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.Refusal;

/** Matches a refusal by its kind and rule. */
public final class RefusedFor extends TypeSafeMatcher<Object> {
  private final Refusal.Kind kind;
  private final String rule;
  private final @Nullable String field;

  private RefusedFor(Refusal.Kind kind, String rule, @Nullable String field) {
    this.kind = kind;
    this.rule = rule;
    this.field = field;
  }

  public static Matcher<Object> rule(Refusal.Kind kind, String rule) {
    return new RefusedFor(kind, rule, null);
  }

  /** The same, blaming this field. */
  public static Matcher<Object> rule(Refusal.Kind kind, String rule, String field) {
    return new RefusedFor(kind, rule, field);
  }

  @Override
  protected boolean matchesSafely(Object thrown) {
    return thrown instanceof CommandRefused refused
        && refused.refusal().kind() == kind
        && refused.refusal().rule().equals(rule)
        && (field == null || field.equals(refused.refusal().field()));
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(
        "a refusal of kind " + kind + " by " + rule + (field == null ? "" : " for " + field));
  }
}
