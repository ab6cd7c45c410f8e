package vigor.profile.query;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.profile.command.Goal;
import vigor.profile.command.HealthScreening;
import vigor.profile.command.Injury;
import vigor.profile.command.WeightUnit;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Level;

/**
 * What a person told so far; null means not told, or erased.
 *
 * @param goals in order of importance, empty when none chosen
 * @param equipment sorted; empty means nothing at hand, null means not told
 * @param birthYear four digits
 * @param bodyWeightKg the latest weighing, kg
 * @param consents whether each purpose is agreed to now
 * @param intensityLimited true until every screening question is answered with no
 * @param complete whether a plan can be made
 * @param missing the facts a plan still needs, in JSON names
 * @param erased whether personal facts were destroyed on request
 * @param version sequence number of the profile's last event, -1 before the first
 */
public record ProfileView(
    List<Goal> goals,
    @Nullable Level fitnessLevel,
    @Nullable List<Equipment> equipment,
    @Nullable List<Injury> injuries,
    @Nullable Integer daysPerWeek,
    @Nullable Integer minutesPerSession,
    List<DayOfWeek> preferredDays,
    @Nullable Integer birthYear,
    @Nullable Double bodyWeightKg,
    @Nullable WeightUnit unit,
    @Nullable String timeZone,
    Consents consents,
    HealthScreening screening,
    boolean intensityLimited,
    boolean complete,
    List<String> missing,
    boolean erased,
    long version) {

  /** The topic that moves when this person's profile changes. */
  public static String topic(PersonId person) {
    return "profile:" + person;
  }
}
