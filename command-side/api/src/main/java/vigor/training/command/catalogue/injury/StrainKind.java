package vigor.training.command.catalogue.injury;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** Which of a site's listed strains a clause looks for. */
enum StrainKind {
  /** Strains do not matter. */
  NONE,
  /** Any listed strain, hard or soft. */
  ANY,
  /** Only a strain listed as hard. */
  HARD;

  @JsonCreator
  static StrainKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
