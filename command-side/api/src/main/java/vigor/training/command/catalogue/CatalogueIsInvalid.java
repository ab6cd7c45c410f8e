package vigor.training.command.catalogue;

/** The catalogue's data cannot be used; names the exercise and the field to mend. */
public final class CatalogueIsInvalid extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String exercise;
  private final String field;

  /**
   * Refuses a document.
   *
   * @param exercise the id as written, or the document and position when there is none
   * @param field the JSON field, for example {@code jointLoads}
   * @param problem what is wrong, as the rest of a sentence, for example {@code is missing}
   */
  public CatalogueIsInvalid(String exercise, String field, String problem) {
    super("Exercise " + exercise + ": " + field + " " + problem);
    this.exercise = exercise;
    this.field = field;
  }

  /** The id of the exercise as written, or the document and position when there is none. */
  public String exercise() {
    return exercise;
  }

  /** The JSON field that has to be mended. */
  public String field() {
    return field;
  }
}
