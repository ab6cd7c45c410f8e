package vigor.kernel.command.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An English phrase with places, such as {@code {sets:number} sets suit its {role:words} place.},
 * and how another language says it with the same places.
 */
final class Phrase {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

  private final Pattern english;
  private final String translation;
  private final String landmark;
  private final List<String> names = new ArrayList<>();
  private final List<PlaceKind> kinds = new ArrayList<>();

  Phrase(String english, String translation) {
    this.translation = translation;
    StringBuilder pattern = new StringBuilder();
    Matcher places = PLACE.matcher(english);
    int end = 0;
    while (places.find()) {
      pattern.append(Pattern.quote(english.substring(end, places.start())));
      kinds.add(PlaceKind.of(places.group(2)));
      names.add(places.group(1));
      pattern.append(kinds.getLast().group());
      end = places.end();
    }
    pattern.append(Pattern.quote(english.substring(end)));
    this.english = Pattern.compile(pattern.toString(), Pattern.DOTALL);
    landmark = PLACE.splitAsStream(english).max(Comparator.comparingInt(String::length)).orElse("");
    if (!Set.copyOf(names).equals(named(translation))) {
      throw new IllegalArgumentException("other places: " + english + " / " + translation);
    }
  }

  /** The literal beginning of a phrase up to its first place. */
  static String beginning(String english) {
    int place = english.indexOf('{');
    return place < 0 ? english : english.substring(0, place);
  }

  /**
   * The text in the other language, empty when it is not this phrase.
   *
   * @param fill says what stands in a place, empty when it cannot stand there
   */
  Optional<String> say(String text, BiFunction<PlaceKind, String, Optional<String>> fill) {
    Matcher matcher = english.matcher(text);
    if (!text.contains(landmark) || !matcher.matches()) {
      return Optional.empty();
    }
    List<String> filled = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      Optional<String> word = fill.apply(kinds.get(i), matcher.group(i + 1));
      if (word.isEmpty()) {
        return Optional.empty();
      }
      filled.add(word.get());
    }
    return Optional.of(
        PLACE
            .matcher(translation)
            .replaceAll(
                place -> Matcher.quoteReplacement(filled.get(names.indexOf(place.group(1))))));
  }

  private static Set<String> named(String template) {
    return new HashSet<>(
        PLACE.matcher(template).results().map((MatchResult place) -> place.group(1)).toList());
  }
}
