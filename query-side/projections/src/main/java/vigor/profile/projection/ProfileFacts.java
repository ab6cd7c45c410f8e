package vigor.profile.projection;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.ViewJson;
import vigor.profile.command.BirthYearStated;
import vigor.profile.command.BodyWeightMeasured;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentWithdrawn;
import vigor.profile.command.EquipmentListed;
import vigor.profile.command.FitnessLevelStated;
import vigor.profile.command.GoalsChosen;
import vigor.profile.command.HealthScreeningAnswered;
import vigor.profile.command.InjuriesReported;
import vigor.profile.command.ProcessingRestricted;
import vigor.profile.command.ProfileEvent;
import vigor.profile.command.RestrictionLifted;
import vigor.profile.command.ScheduleChosen;
import vigor.profile.command.TimeZoneChosen;
import vigor.profile.command.UnitChosen;

/** What each profile event states, as JSON; null once its key is destroyed. */
final class ProfileFacts {
  private ProfileFacts() {}

  static Fact kind(ProfileEvent event) {
    return switch (event) {
      case GoalsChosen e -> Fact.GOALS;
      case FitnessLevelStated e -> Fact.FITNESS_LEVEL;
      case EquipmentListed e -> Fact.EQUIPMENT;
      case InjuriesReported e -> Fact.INJURIES;
      case ScheduleChosen e -> Fact.SCHEDULE;
      case BirthYearStated e -> Fact.BIRTH_YEAR;
      case BodyWeightMeasured e -> Fact.BODY_WEIGHT;
      case UnitChosen e -> Fact.UNIT;
      case TimeZoneChosen e -> Fact.TIME_ZONE;
      case ConsentGiven e -> Fact.of(e.purpose());
      case ConsentWithdrawn e -> Fact.of(e.purpose());
      case HealthScreeningAnswered e -> Fact.SCREENING;
      case ProcessingRestricted e -> Fact.RESTRICTED;
      case RestrictionLifted e -> Fact.RESTRICTED;
    };
  }

  static @Nullable String value(ProfileEvent event) {
    return switch (event) {
      case GoalsChosen e -> ViewJson.write(e.goals());
      case FitnessLevelStated e -> ViewJson.write(e.level());
      case EquipmentListed e -> ViewJson.write(new TreeSet<>(e.equipment()));
      case InjuriesReported e -> readable(e.injuries());
      case ScheduleChosen e -> ViewJson.write(Schedule.of(e));
      case BirthYearStated e -> readable(e.birthYear());
      case BodyWeightMeasured e -> readable(e.bodyWeight());
      case UnitChosen e -> ViewJson.write(e.unit());
      case TimeZoneChosen e -> ViewJson.write(e.timeZone().getId());
      case ConsentGiven e -> ViewJson.write(true);
      case ConsentWithdrawn e -> ViewJson.write(false);
      case HealthScreeningAnswered e -> readable(e.screening());
      case ProcessingRestricted e -> ViewJson.write(true);
      case RestrictionLifted e -> ViewJson.write(false);
    };
  }

  private static @Nullable String readable(Personal<?> personal) {
    return personal.readable().map(ViewJson::write).orElse(null);
  }
}
