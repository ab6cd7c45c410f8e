package vigor.kernel.domain;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.Refusal;

/** Matches a refusal by its kind and rule. */
public final class RefusedFor extends TypeSafeMatcher<Object> {
  private final Refusal.Kind kind;
  private final String rule;

  private RefusedFor(Refusal.Kind kind, String rule) {
    this.kind = kind;
    this.rule = rule;
  }

  public static Matcher<Object> rule(Refusal.Kind kind, String rule) {
    return new RefusedFor(kind, rule);
  }

  @Override
  protected boolean matchesSafely(Object thrown) {
    return thrown instanceof CommandRefused refused
        && refused.refusal().kind() == kind
        && refused.refusal().rule().equals(rule);
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("a refusal of kind " + kind + " by " + rule);
  }
}
