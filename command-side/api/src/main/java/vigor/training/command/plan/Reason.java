package vigor.training.command.plan;

import java.util.List;
import java.util.SortedMap;
import vigor.kernel.command.language.Said;

/**
 * Why one choice in a plan is as it is.
 *
 * @param choice what was chosen, for example {@code sets} or {@code exercise}
 * @param rule the name of the rule that decided
 * @param sentence the reason in plain words
 * @param inputs the values the rule looked at
 * @param source where the rule comes from
 * @param alternatives what else was possible
 */
public record Reason(
    String choice,
    String rule,
    @Said String sentence,
    @Said SortedMap<String, String> inputs,
    @Said String source,
    List<Alternative> alternatives) {}
