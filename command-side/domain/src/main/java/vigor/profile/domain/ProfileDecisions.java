package vigor.profile.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.profile.command.BirthYearStated;
import vigor.profile.command.BodyWeightMeasured;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.ConsentText;
import vigor.profile.command.ConsentWithdrawn;
import vigor.profile.command.EquipmentListed;
import vigor.profile.command.FitnessLevelStated;
import vigor.profile.command.GoalsChosen;
import vigor.profile.command.HealthScreeningAnswered;
import vigor.profile.command.Injuries;
import vigor.profile.command.InjuriesReported;
import vigor.profile.command.MeasureBodyWeight;
import vigor.profile.command.ProcessingRestricted;
import vigor.profile.command.ProfileChanges;
import vigor.profile.command.ProfileEvent;
import vigor.profile.command.RestrictProcessing;
import vigor.profile.command.RestrictionLifted;
import vigor.profile.command.ScheduleChosen;
import vigor.profile.command.TimeZoneChosen;
import vigor.profile.command.UnitChosen;
import vigor.profile.command.UpdateProfile;
import vigor.training.command.strength.Weight;

/** What a profile answers to each command: one event for each fact that differs. Pure. */
final class ProfileDecisions {
  private static final int DEFAULT_DAYS = 3;
  private static final int DEFAULT_MINUTES = 45;

  private ProfileDecisions() {}

  static List<ProfileEvent> decide(UpdateProfile command, Profile profile) {
    ProfileChanges wish = command.changes();
    ProfileIsPlausible.check(wish, command.at());
    HealthFactsNeedConsent.check(wish, profile);
    PersonId person = command.profileId().person();
    Facts facts = new Facts();
    consents(wish, profile, person, command.at(), facts);
    facts.add(wish.goals(), profile.goals(), v -> new GoalsChosen(person, v, command.at()));
    facts.add(
        wish.fitnessLevel(), profile.level(), v -> new FitnessLevelStated(person, v, command.at()));
    facts.add(
        wish.equipment(), profile.equipment(), v -> new EquipmentListed(person, v, command.at()));
    facts.add(
        wish.injuries() == null ? null : Personal.of(new Injuries(wish.injuries())),
        profile.injuries(),
        v -> new InjuriesReported(person, v, command.at()));
    schedule(wish, profile, person, command.at(), facts);
    facts.add(
        personal(wish.birthYear()),
        profile.birthYear(),
        v -> new BirthYearStated(person, v, command.at()));
    facts.add(
        personal(wish.bodyWeight()),
        profile.bodyWeight(),
        v -> new BodyWeightMeasured(person, v, command.at()));
    facts.add(wish.unit(), profile.unit(), v -> new UnitChosen(person, v, command.at()));
    facts.add(
        wish.timeZone(), profile.timeZone(), v -> new TimeZoneChosen(person, v, command.at()));
    facts.add(
        personal(wish.screening()),
        profile.screening(),
        v -> new HealthScreeningAnswered(person, v, command.at()));
    return facts.events();
  }

  static List<ProfileEvent> decide(MeasureBodyWeight command, Profile profile) {
    Weight weight = command.bodyWeight();
    BodyWeightIsHuman.check(weight);
    HealthFactsNeedConsent.check(profile, "weightKg");
    return List.of(
        new BodyWeightMeasured(
            command.profileId().person(), Personal.of(weight), command.measuredAt()));
  }

  static List<ProfileEvent> decide(RestrictProcessing command, Profile profile) {
    PersonId person = command.profileId().person();
    if (command.restricted() == profile.restricted()) {
      return List.of();
    }
    return List.of(
        command.restricted()
            ? new ProcessingRestricted(person, command.at())
            : new RestrictionLifted(person, command.at()));
  }

  private static void schedule(
      ProfileChanges wish, Profile profile, PersonId person, Instant at, Facts facts) {
    if (wish.daysPerWeek() == null
        && wish.minutesPerSession() == null
        && wish.preferredDays() == null) {
      return;
    }
    int days = firstOf(wish.daysPerWeek(), profile.daysPerWeek(), DEFAULT_DAYS);
    int minutes = firstOf(wish.minutesPerSession(), profile.minutesPerSession(), DEFAULT_MINUTES);
    Set<DayOfWeek> preferred =
        wish.preferredDays() != null ? wish.preferredDays() : profile.preferredDays();
    boolean same =
        Objects.equals(profile.daysPerWeek(), days)
            && Objects.equals(profile.minutesPerSession(), minutes)
            && profile.preferredDays().equals(preferred);
    if (!same) {
      facts.happened(new ScheduleChosen(person, days, minutes, preferred, at));
    }
  }

  private static void consents(
      ProfileChanges wish, Profile profile, PersonId person, Instant at, Facts facts) {
    if (wish.consents() == null) {
      return;
    }
    for (Map.Entry<ConsentPurpose, Boolean> consent : new TreeMap<>(wish.consents()).entrySet()) {
      ConsentPurpose purpose = consent.getKey();
      if (consent.getValue() && !profile.consentsTo(purpose)) {
        facts.happened(new ConsentGiven(person, purpose, ConsentText.CURRENT_VERSION, at));
      } else if (!consent.getValue() && profile.consentsTo(purpose)) {
        facts.happened(new ConsentWithdrawn(person, purpose, at));
      }
    }
  }

  private static int firstOf(@Nullable Integer wish, @Nullable Integer known, int fallback) {
    if (wish != null) {
      return wish;
    }
    return known != null ? known : fallback;
  }

  private static <T> @Nullable Personal<T> personal(@Nullable T value) {
    return value == null ? null : Personal.of(value);
  }

  /** Collects an event for each stated fact that is news. */
  private static final class Facts {
    private final List<ProfileEvent> events = new ArrayList<>();

    <T> void add(@Nullable T stated, @Nullable T known, Function<T, ProfileEvent> event) {
      if (stated != null && !stated.equals(known)) {
        events.add(event.apply(stated));
      }
    }

    void happened(ProfileEvent event) {
      events.add(event);
    }

    List<ProfileEvent> events() {
      return List.copyOf(events);
    }
  }
}
