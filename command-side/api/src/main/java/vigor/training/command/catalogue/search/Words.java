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
 * Words as they are compared: lower case, without accents, hyphens, endings of number and case, and
 * small words; English and German alike.
 *
 * @param list in the order written
 */
record Words(List<String> list) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "of", "on", "to", "with", "for", "my", "any", "am", "auf",
          "das", "der", "die", "dem", "den", "im", "mit", "mein", "meine", "meinen", "oder", "und");

  /** From here on a German "-en" is an ending: "Kniebeugen" is found as "Kniebeuge". */
  private static final int LONG = 6;

  private static final Map<String, String> IRREGULAR = Map.of("calves", "calf", "flyes", "fly");

  static final Words NONE = new Words(List.of());

  static Words of(String text) {
    String letters = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD);
    String plain = ACCENTS.matcher(letters).replaceAll("");
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
    if (word.length() > LONG && word.endsWith("en")) {
      return word.substring(0, word.length() - 1);
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
