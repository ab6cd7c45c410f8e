package vigor.profile.domain;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Personal;
import vigor.profile.command.BirthYearStated;
import vigor.profile.command.BodyWeightMeasured;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.ConsentWithdrawn;
import vigor.profile.command.EquipmentListed;
import vigor.profile.command.FitnessLevelStated;
import vigor.profile.command.Goal;
import vigor.profile.command.GoalsChosen;
import vigor.profile.command.HealthScreening;
import vigor.profile.command.HealthScreeningAnswered;
import vigor.profile.command.Injuries;
import vigor.profile.command.InjuriesReported;
import vigor.profile.command.ProcessingRestricted;
import vigor.profile.command.ProfileEvent;
import vigor.profile.command.RestrictionLifted;
import vigor.profile.command.ScheduleChosen;
import vigor.profile.command.TimeZoneChosen;
import vigor.profile.command.UnitChosen;
import vigor.profile.command.WeightUnit;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Level;
import vigor.training.command.strength.Weight;

/** A profile as its events tell it; null means not stated yet. */
record Profile(
    @Nullable List<Goal> goals,
    @Nullable Level level,
    @Nullable Set<Equipment> equipment,
    @Nullable Personal<Injuries> injuries,
    @Nullable Integer daysPerWeek,
    @Nullable Integer minutesPerSession,
    Set<DayOfWeek> preferredDays,
    @Nullable Personal<Integer> birthYear,
    @Nullable Personal<Weight> bodyWeight,
    @Nullable WeightUnit unit,
    @Nullable ZoneId timeZone,
    Set<ConsentPurpose> consents,
    @Nullable Personal<HealthScreening> screening,
    boolean restricted) {

  /** Nothing told yet. */
  static final Profile EMPTY =
      new Profile(
          null, null, null, null, null, null, Set.of(), null, null, null, null, Set.of(), null,
          false);

  Profile evolve(ProfileEvent event) {
    return switch (event) {
      case GoalsChosen e -> with(b -> b.goals = e.goals());
      case FitnessLevelStated e -> with(b -> b.level = e.level());
      case EquipmentListed e -> with(b -> b.equipment = e.equipment());
      case InjuriesReported e -> with(b -> b.injuries = e.injuries());
      case ScheduleChosen e -> with(b -> b.schedule(e));
      case BirthYearStated e -> with(b -> b.birthYear = e.birthYear());
      case BodyWeightMeasured e -> with(b -> b.bodyWeight = e.bodyWeight());
      case UnitChosen e -> with(b -> b.unit = e.unit());
      case TimeZoneChosen e -> with(b -> b.timeZone = e.timeZone());
      case ConsentGiven e -> with(b -> b.consents.add(e.purpose()));
      case ConsentWithdrawn e -> with(b -> b.withdrawn(e.purpose()));
      case HealthScreeningAnswered e -> with(b -> b.screening = e.screening());
      case ProcessingRestricted e -> with(b -> b.restricted = true);
      case RestrictionLifted e -> with(b -> b.restricted = false);
    };
  }

  boolean consentsTo(ConsentPurpose purpose) {
    return consents.contains(purpose);
  }

  private Profile with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /** The mutable copy in which one fact is replaced. */
  private static final class Draft {
    private @Nullable List<Goal> goals;
    private @Nullable Level level;
    private @Nullable Set<Equipment> equipment;
    private @Nullable Personal<Injuries> injuries;
    private @Nullable Integer daysPerWeek;
    private @Nullable Integer minutesPerSession;
    private Set<DayOfWeek> preferredDays;
    private @Nullable Personal<Integer> birthYear;
    private @Nullable Personal<Weight> bodyWeight;
    private @Nullable WeightUnit unit;
    private @Nullable ZoneId timeZone;
    private final Set<ConsentPurpose> consents = EnumSet.noneOf(ConsentPurpose.class);
    private @Nullable Personal<HealthScreening> screening;
    private boolean restricted;

    Draft(Profile from) {
      goals = from.goals;
      level = from.level;
      equipment = from.equipment;
      injuries = from.injuries;
      daysPerWeek = from.daysPerWeek;
      minutesPerSession = from.minutesPerSession;
      preferredDays = from.preferredDays;
      birthYear = from.birthYear;
      bodyWeight = from.bodyWeight;
      unit = from.unit;
      timeZone = from.timeZone;
      consents.addAll(from.consents);
      screening = from.screening;
      restricted = from.restricted;
    }

    /** Without consent to health data there is none. */
    void withdrawn(ConsentPurpose purpose) {
      consents.remove(purpose);
      if (purpose == ConsentPurpose.HEALTH_DATA) {
        injuries = null;
        bodyWeight = null;
        screening = null;
      }
    }

    void schedule(ScheduleChosen e) {
      daysPerWeek = e.daysPerWeek();
      minutesPerSession = e.minutesPerSession();
      preferredDays = e.preferredDays();
    }

    Profile done() {
      return new Profile(
          goals,
          level,
          equipment,
          injuries,
          daysPerWeek,
          minutesPerSession,
          preferredDays,
          birthYear,
          bodyWeight,
          unit,
          timeZone,
          Set.copyOf(consents),
          screening,
          restricted);
    }
  }
}
