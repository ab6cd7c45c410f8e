package vigor.training.projection.receipt;

import java.util.List;
import java.util.stream.Collectors;

/** Writes sums down. */
final class Sum {
  private static final int TERMS_SHOWN = 12;

  private Sum() {}

  /** All terms, or the first ones and how many more there are. */
  static String of(List<String> terms, String result) {
    String shown = terms.stream().limit(TERMS_SHOWN).collect(Collectors.joining(" + "));
    int more = terms.size() - TERMS_SHOWN;
    return (more > 0 ? shown + " + … (" + more + " more)" : shown) + " = " + result;
  }
}
