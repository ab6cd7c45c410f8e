package vigor.kernel.command.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in another language what Vigor said in English. Every sentence of a rule has its phrase
 * here; the values in it are read back and written as the language writes them. Text that is not
 * wholly made of known phrases, such as a language model's or a person's, stays as it is.
 * Immutable.
 */
public final class Phrasebook {
  private static final int LONGEST_TEXT = 20_000;

  /** Longer text is tried against those phrases alone whose first word it has. */
  private static final int LONGEST_OPENING = 400;

  /** The most sentences one phrase holds. */
  private static final int LONGEST_RUN = 6;

  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile("(?<=[.!?:)]) (?=[\\p{Lu}\\d\"])");
  private static final String BULLET = "• ";
  private static final List<String> SEPARATORS = List.of("; ", ", then ", ", ", " and ");

  private final Map<String, String> names;
  private final Map<String, String> fixed;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> beginningWithAPlace = new ArrayList<>();
  private final Map<String, String> separators;

  /**
   * A book of these phrases.
   *
   * @param phrases English with places, and the translation
   * @param names what things are called, by their English name
   */
  Phrasebook(Map<String, String> phrases, Map<String, String> names) {
    this.names = Map.copyOf(names);
    fixed =
        phrases.entrySet().stream()
            .filter(phrase -> !phrase.getKey().contains("{"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    separators =
        SEPARATORS.stream().collect(Collectors.toMap(s -> s, s -> fixed.getOrDefault(s, s)));
    phrases.forEach(
        (english, translation) -> {
          if (english.contains("{")) {
            bucket(english).add(new Phrase(english, translation));
          }
        });
  }

  /** The book that comes with Vigor; English is said as it is. */
  public static Phrasebook german() {
    return German.BOOK;
  }

  /** The text in the language of the book; as it is when it is not Vigor's own. */
  public String say(String text) {
    return text.length() > LONGEST_TEXT ? text : knows(text).orElse(text);
  }

  /** The text in the language of the book, empty when not all of it is known. */
  public Optional<String> knows(String text) {
    Optional<String> whole = whole(text);
    return whole.isPresent() || text.isBlank() ? whole : lines(text);
  }

  private Optional<String> lines(String text) {
    List<String> said = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      boolean bullet = line.startsWith(BULLET);
      Optional<String> words =
          line.isBlank()
              ? Optional.of(line)
              : sentences(bullet ? line.substring(BULLET.length()) : line);
      if (words.isEmpty()) {
        return Optional.empty();
      }
      said.add((bullet ? BULLET : "") + words.get());
    }
    return Optional.of(String.join("\n", said));
  }

  private Optional<String> sentences(String line) {
    return runs(List.of(BETWEEN_SENTENCES.split(line)), " ", " ").or(() -> list(line));
  }

  /** Words in a row, however they are separated. */
  private Optional<String> list(String text) {
    return whole(text)
        .or(
            () ->
                SEPARATORS.stream()
                    .filter(text::contains)
                    .map(separator -> list(text, separator))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private Optional<String> list(String text, String separator) {
    List<String> parts = List.of(text.split(Pattern.quote(separator), -1));
    return runs(parts, separator, separators.getOrDefault(separator, separator));
  }

  /** As many parts at once as one phrase holds, from the first on; empty when one is not known. */
  private Optional<String> runs(List<String> parts, String between, String saidBetween) {
    List<String> said = new ArrayList<>();
    int from = 0;
    while (from < parts.size()) {
      int to = Math.min(parts.size(), from + LONGEST_RUN);
      Optional<String> words = whole(String.join(between, parts.subList(from, to)));
      while (words.isEmpty() && to > from + 1) {
        to--;
        words = whole(String.join(between, parts.subList(from, to)));
      }
      if (words.isEmpty()) {
        return Optional.empty();
      }
      said.add(words.get());
      from = to;
    }
    return Optional.of(String.join(saidBetween, said));
  }

  private Optional<String> whole(String text) {
    Optional<String> said = word(text).or(() -> phrase(text));
    return said.isPresent() || !text.endsWith(".")
        ? said
        : whole(text.substring(0, text.length() - 1)).map(words -> words + ".");
  }

  /** A name or fixed words, also as a code such as {@code lower_back} or with a capital. */
  private Optional<String> word(String text) {
    return Stream.of(text, text.replace('_', ' '), uncapitalized(text))
        .map(form -> names.getOrDefault(form, fixed.get(form)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Optional<String> phrase(String text) {
    Stream<Phrase> openings =
        text.length() > LONGEST_OPENING ? Stream.empty() : beginningWithAPlace.stream();
    return Stream.concat(byFirstWord.getOrDefault(firstWord(text), List.of()).stream(), openings)
        .flatMap(phrase -> phrase.say(text, this::fill).stream())
        .findFirst();
  }

  private Optional<String> fill(PlaceKind kind, String text) {
    return switch (kind) {
      case NUMBER -> Optional.of(Written.number(text));
      case DATE -> Written.day(text);
      case MOMENT -> Written.moment(text);
      case NAME -> Optional.of(word(text).orElse(text));
      case TITLE -> Optional.of(whole(text).orElse(text));
      case NAMES -> Optional.of(eachName(text));
      case TERM -> word(text);
      case WORDS -> whole(text);
      case LIST -> list(text);
      case SENTENCES -> knows(text);
      case TEXT -> Optional.of(text);
    };
  }

  private String eachName(String text) {
    String separator = text.contains("; ") ? "; " : ", ";
    return Stream.of(text.split(separator, -1))
        .map(name -> whole(name).orElse(name))
        .collect(Collectors.joining(separator));
  }

  private static String uncapitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private List<Phrase> bucket(String english) {
    String beginning = Phrase.beginning(english);
    return beginning.contains(" ")
        ? byFirstWord.computeIfAbsent(firstWord(beginning), word -> new ArrayList<>())
        : beginningWithAPlace;
  }

  private static String firstWord(String text) {
    int gap = text.indexOf(' ');
    return gap < 0 ? text : text.substring(0, gap);
  }

  private static final class German {
    static final Phrasebook BOOK = new Phrasebook(PhraseFiles.read(), GermanNames.byEnglish());
  }
}
