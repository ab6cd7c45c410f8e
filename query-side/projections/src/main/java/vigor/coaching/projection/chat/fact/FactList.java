package vigor.coaching.projection.chat.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;

/** Numbers facts within their kind, in the order in which they are added. */
public final class FactList {
  private final List<CoachFact> facts = new ArrayList<>();
  private final Map<FactKind, Integer> count = new EnumMap<>(FactKind.class);

  /** Adds a fact and answers it with its id. */
  public CoachFact add(FactKind kind, String text, @Nullable String link) {
    int number = count.merge(kind, 1, Integer::sum);
    CoachFact fact = new CoachFact(kind.code() + "-" + number, kind, text, link);
    facts.add(fact);
    return fact;
  }

  public List<CoachFact> all() {
    return List.copyOf(facts);
  }
}
