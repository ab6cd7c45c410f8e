package vigor.membership.query;

import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;

/**
 * What a person has used of the allowance, window by window.
 *
 * @param timeZone the IANA zone whose days, weeks and months count
 * @param forecast where the month leads at the present pace
 */
public record TierUsageView(
    Tier tier,
    String timeZone,
    UsageWindow day,
    UsageWindow week,
    UsageWindow month,
    OpenReservations openReservations,
    UsageForecast forecast) {

  /** The topic that moves when this person's allowance changes. */
  public static String topic(PersonId person) {
    return "allowance:" + person;
  }
}
