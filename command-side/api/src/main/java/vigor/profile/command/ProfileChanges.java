package vigor.profile.command;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Level;
import vigor.training.command.strength.Weight;

/**
 * What a person states about themselves now; null leaves a fact as it was.
 *
 * @param goals in order of importance, without repetition
 * @param fitnessLevel training experience
 * @param equipment what is at hand; empty means nothing
 * @param injuries all current limits; empty means none
 * @param daysPerWeek 1 to 7
 * @param minutesPerSession 10 to 180
 * @param preferredDays weekdays to train on
 * @param birthYear four digits; the person must be at least 16
 * @param bodyWeight 25 to 400 kg
 * @param unit how weights are shown
 * @param timeZone IANA zone
 * @param consents purpose by purpose, true gives and false withdraws
 * @param screening answers to the health questions
 */
public record ProfileChanges(
    @Nullable List<Goal> goals,
    @Nullable Level fitnessLevel,
    @Nullable Set<Equipment> equipment,
    @Nullable List<Injury> injuries,
    @Nullable Integer daysPerWeek,
    @Nullable Integer minutesPerSession,
    @Nullable Set<DayOfWeek> preferredDays,
    @Nullable Integer birthYear,
    @Nullable Weight bodyWeight,
    @Nullable WeightUnit unit,
    @Nullable ZoneId timeZone,
    @Nullable Map<ConsentPurpose, Boolean> consents,
    @Nullable HealthScreening screening) {}
