package vigor.training.command.catalogue.search;

/** How well an exercise matches the words looked for, best first. */
enum Relevance {
  /** The words are its name. */
  EXACT_NAME,
  /** The words are one of its other names. */
  EXACT_ALIAS,
  /** Its name begins with the words. */
  NAME_PREFIX,
  /** Another name begins with the words. */
  ALIAS_PREFIX,
  /** Each word is in its name. */
  WORDS_IN_NAME,
  /** Each word is in one of its names. */
  WORDS_IN_NAMES,
  /** Each word is in its names, muscles, equipment or movement. */
  WORDS_ANYWHERE
}
