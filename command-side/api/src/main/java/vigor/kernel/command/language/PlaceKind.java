package vigor.kernel.command.language;

import java.util.Locale;

/** What may stand in a place of a phrase. */
enum PlaceKind {
  /** Digits, written as the language writes them. */
  NUMBER("[-+]?\\d[\\d,]*(?:\\.\\d+)?"),
  /** A day, as {@code 3 Nov 2026} or {@code 2026-11-03}. */
  DATE("\\d{1,2} \\p{L}+ \\d{4}|\\d{4}-\\d{2}-\\d{2}"),
  /** A moment in UTC. */
  MOMENT("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z"),
  /** The name of a thing, such as an exercise; one nobody translated stays as it is. */
  NAME("[^.!?;:\\n]{1,80}?"),
  /** A name or anything the book can say; else it stays as it is. */
  TITLE("[^\\n]{1,100}?"),
  /** Names in a row. */
  NAMES(".+?"),
  /** Fixed words of the book, or the whole is not of the book. */
  TERM(".+?"),
  /** A phrase of the book, or the whole is not of the book. */
  WORDS(".+?"),
  /** Words of the book in a row. */
  LIST(".+?"),
  /** Sentences of the book. */
  SENTENCES(".+?"),
  /** Anything, as it is. */
  TEXT(".+?");

  private final String pattern;

  PlaceKind(String pattern) {
    this.pattern = pattern;
  }

  String group() {
    return "(" + pattern + ")";
  }

  static PlaceKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
