package vigor.profile.projection;

import java.util.Locale;
import vigor.profile.command.ConsentPurpose;

/** The kinds of statements a profile is made of. */
enum Fact {
  GOALS,
  FITNESS_LEVEL,
  EQUIPMENT,
  INJURIES,
  SCHEDULE,
  BIRTH_YEAR,
  UNIT,
  TIME_ZONE,
  SCREENING,
  CONSENT_HEALTH_DATA,
  CONSENT_LLM,
  CONSENT_ANALYTICS,
  BODY_WEIGHT,
  RESTRICTED;

  static Fact of(ConsentPurpose purpose) {
    return valueOf("CONSENT_" + purpose.name());
  }

  /** The name in the table. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Fact ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
