package vigor.profile.edge;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.profile.command.Goal;
import vigor.profile.command.HealthScreening;
import vigor.profile.command.Injury;
import vigor.profile.command.ProfileChanges;
import vigor.profile.command.WeightUnit;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.strength.Weight;

/** Facts a person states, as in {@link ProfileChanges}; what is left out stays as it was. */
record ProfileUpdate(
    @Nullable @Size(max = 6) List<@NotNull Goal> goals,
    @Nullable Level fitnessLevel,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable Set<@NotNull Equipment> equipment,
    @Nullable @Size(max = 20) List<@NotNull @Valid InjuryEntry> injuries,
    @Nullable Integer daysPerWeek,
    @Nullable Integer minutesPerSession,
    @Nullable Set<@NotNull DayOfWeek> preferredDays,
    @Nullable Integer birthYear,
    @Nullable Weight bodyWeightKg,
    @Nullable WeightUnit unit,
    @Nullable ZoneId timeZone,
    @Nullable ConsentChanges consents,
    @Nullable HealthScreening screening) {

  ProfileChanges changes() {
    return new ProfileChanges(
        goals,
        fitnessLevel,
        equipment == null ? null : atHand(equipment),
        injuries == null ? null : injuries.stream().map(InjuryEntry::injury).toList(),
        daysPerWeek,
        minutesPerSession,
        preferredDays,
        birthYear,
        bodyWeightKg,
        unit,
        timeZone,
        consents == null ? null : consents.byPurpose(),
        screening);
  }

  private static Set<Equipment> atHand(Set<Equipment> ticked) {
    if (!ticked.contains(Equipment.NONE)) {
      return ticked;
    }
    if (ticked.size() > 1) {
      throw CommandRefused.rule(
          "NoneStandsAlone", "equipment", "No equipment and some equipment contradict each other.");
    }
    return Set.of();
  }

  /** A limit of the body. */
  record InjuryEntry(
      @NotNull BodySite site, @NotNull Severity severity, @Nullable @Size(max = 500) String note) {
    Injury injury() {
      return new Injury(site, severity, note);
    }
  }
}
