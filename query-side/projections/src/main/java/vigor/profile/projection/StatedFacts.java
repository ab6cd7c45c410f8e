package vigor.profile.projection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vigor.kernel.projection.ViewJson;
import vigor.profile.command.Goal;
import vigor.profile.command.HealthScreening;
import vigor.profile.command.Injury;
import vigor.profile.command.WeightUnit;
import vigor.profile.query.Consents;
import vigor.profile.query.ProfileView;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Level;

/** The facts of one person as rows give them, and the profile they add up to. */
final class StatedFacts {
  private final Map<Fact, String> values = new EnumMap<>(Fact.class);
  private boolean erased;
  private long version = -1;

  /** Takes in one row; a null value is an erased one. */
  void add(Fact fact, @Nullable String value, long ofVersion) {
    version = Math.max(version, ofVersion);
    if (value == null) {
      erased = true;
    } else {
      values.put(fact, value);
    }
  }

  long version() {
    return version;
  }

  ProfileView profile() {
    Schedule schedule = value(Fact.SCHEDULE, Schedule.class);
    HealthScreening screening = value(Fact.SCREENING, HealthScreening.class);
    return new ProfileView(
        values.containsKey(Fact.GOALS)
            ? ViewJson.readList(text(Fact.GOALS), Goal.class)
            : List.of(),
        value(Fact.FITNESS_LEVEL, Level.class),
        values.containsKey(Fact.EQUIPMENT)
            ? ViewJson.readList(text(Fact.EQUIPMENT), Equipment.class)
            : null,
        values.containsKey(Fact.INJURIES)
            ? ViewJson.readList(text(Fact.INJURIES), Injury.class)
            : null,
        schedule == null ? null : schedule.daysPerWeek(),
        schedule == null ? null : schedule.minutesPerSession(),
        schedule == null ? List.of() : schedule.preferredDays(),
        value(Fact.BIRTH_YEAR, Integer.class),
        value(Fact.BODY_WEIGHT, Double.class),
        value(Fact.UNIT, WeightUnit.class),
        value(Fact.TIME_ZONE, String.class),
        new Consents(
            agreed(Fact.CONSENT_HEALTH_DATA),
            agreed(Fact.CONSENT_LLM) && !restricted(),
            agreed(Fact.CONSENT_ANALYTICS) && !restricted()),
        screening == null ? HealthScreening.UNANSWERED : screening,
        screening == null || !screening.clears(),
        missing().isEmpty(),
        missing(),
        erased,
        version);
  }

  /** What a plan cannot be made without. */
  private List<String> missing() {
    List<String> names = new ArrayList<>();
    require(Fact.GOALS, "goals", names);
    require(Fact.FITNESS_LEVEL, "fitnessLevel", names);
    require(Fact.EQUIPMENT, "equipment", names);
    require(Fact.SCHEDULE, "daysPerWeek", names);
    return List.copyOf(names);
  }

  private void require(Fact fact, String name, List<String> names) {
    if (!values.containsKey(fact)) {
      names.add(name);
    }
  }

  /** While use is restricted, nobody has agreed to more than keeping what is there. */
  boolean restricted() {
    return agreed(Fact.RESTRICTED);
  }

  private boolean agreed(Fact fact) {
    return Boolean.TRUE.equals(value(fact, Boolean.class));
  }

  private String text(Fact fact) {
    return Objects.requireNonNull(values.get(fact));
  }

  private <T> @Nullable T value(Fact fact, Class<T> type) {
    String json = values.get(fact);
    return json == null ? null : ViewJson.read(json, type);
  }
}
