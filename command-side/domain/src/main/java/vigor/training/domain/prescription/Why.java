package vigor.training.domain.prescription;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vigor.training.command.plan.Alternative;
import vigor.training.command.plan.Reason;

/** Puts a reason together: what was chosen, by which rule, from which inputs, and what else was. */
public final class Why {
  private final String choice;
  private final String rule;
  private final String sentence;
  private final SortedMap<String, String> inputs = new TreeMap<>();
  private List<Alternative> alternatives = List.of();

  private Why(String choice, String rule, String sentence) {
    this.choice = choice;
    this.rule = rule;
    this.sentence = sentence;
  }

  public static Why of(String choice, String rule, String sentence) {
    return new Why(choice, rule, sentence);
  }

  /** Adds an input the rule looked at. */
  public Why with(String name, Object value) {
    inputs.put(name, String.valueOf(value));
    return this;
  }

  /** Names what else was possible. */
  public Why instead(List<Alternative> others) {
    alternatives = List.copyOf(others);
    return this;
  }

  /** Ends the reason with where the rule comes from. */
  public Reason source(String source) {
    return new Reason(choice, rule, sentence, inputs, source, alternatives);
  }
}
