package vigor.training.command.catalogue.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as they are compared: lower case, without accents, hyphens, plural endings and small words.
 *
 * @param list in the order written
 */
record Words(List<String> list) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "and", "or", "of", "on", "to", "with", "for", "my", "any");
  private static final Map<String, String> IRREGULAR = Map.of("calves", "calf", "flyes", "fly");

  static Words of(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String lower = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return new Words(
        GAPS.splitAsStream(lower)
            .filter(w -> !w.isEmpty() && !SMALL.contains(w))
            .map(Words::singular)
            .toList());
  }

  /** The words without gaps, so that "push-up", "push up" and "pushup" are one. */
  String joined() {
    return String.join("", list);
  }

  /** Whether each of these words begins a word here, or two neighbours written as one. */
  boolean containAll(Words sought) {
    List<String> here = new ArrayList<>(list);
    for (int i = 1; i < list.size(); i++) {
      here.add(list.get(i - 1) + list.get(i));
    }
    return sought.list.stream().allMatch(w -> here.stream().anyMatch(h -> h.startsWith(w)));
  }

  Words and(Words others) {
    return new Words(Stream.concat(list.stream(), others.list.stream()).toList());
  }

  private static String singular(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 3 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean hissing = word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes");
    return word.substring(0, word.length() - (hissing ? 2 : 1));
  }
}
