package vigor.training.domain.coach;

import java.util.List;
import java.util.Set;
import vigor.profile.command.Goal;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.injury.InjuryRules;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Strain;
import vigor.training.command.catalogue.injury.Verdict;

/** What the coach weighs when several exercises could fill a slot. */
final class Preferences {
  static final List<Preference> ALL =
      List.of(
          new Preference(
              Preferences::pattern, "is the movement this slot asks for", "is only a stand-in"),
          new Preference(
              Preferences::variety, "adds variety", "is too like another exercise of the week"),
          new Preference(
              Preferences::injuries, "asks little of sore places", "asks more of sore places"),
          new Preference(
              Preferences::gentleness, "is gentle on the joints", "has impact or balance demands"),
          new Preference(
              Preferences::mechanics, "trains much at once", "trains less in the same time"),
          new Preference(
              Preferences::progress, "can be made heavier in small steps", "is harder to progress"),
          new Preference(
              Preferences::movement, "moves through a range", "is only held, not moved"),
          new Preference(
              Preferences::control, "can be done slowly", "has to be done fast"),
          new Preference(
              Preferences::freshness, "can be done when tired", "is best done fresh"),
          new Preference(
              Preferences::staple, "is a proven staple", "is less common"),
          new Preference(
              Preferences::level, "matches your experience", "matches your experience less"),
          new Preference(
              Preferences::history, "is one you know already", "is new to you"),
          new Preference(
              Preferences::focus, "trains a muscle you favour", "does not train your focus"),
          new Preference(Preferences::time, "does not take long", "takes twice the time"));

  private static final Set<Equipment> FREE_WEIGHTS = Set.of(Equipment.BARBELL, Equipment.TRAP_BAR);

  private static final int STAND_IN = -20;

  private Preferences() {}

  private static int pattern(Exercise e, Place p) {
    return STAND_IN * p.slot().patterns().indexOf(e.pattern());
  }

  private static int variety(Exercise e, Place p) {
    boolean twinToday =
        p.today().stream().anyMatch(t -> t.substitutionGroup().equals(e.substitutionGroup()));
    long samePattern = p.today().stream().filter(t -> t.pattern() == e.pattern()).count();
    boolean easy = p.slot().role().compareTo(Role.ACCESSORY) > 0 && p.slot().role() != Role.CORE;
    return (twinToday ? easy ? -12 : -60 : 0)
        - (easy ? 0 : 20 * (int) samePattern)
        - (p.week().contains(e.id()) ? 14 : 0);
  }

  private static int injuries(Exercise e, Place p) {
    return p.trainee().brief().injuries().stream()
        .mapToInt(
            i ->
                -6 * e.jointLoads().getOrDefault(i.site(), 0)
                    - (InjuryRules.bundled().judge(e, i.site(), i.severity()).verdict()
                            == Verdict.ALLOWED
                        ? 0
                        : 15))
        .sum();
  }

  private static int gentleness(Exercise e, Place p) {
    boolean careful =
        p.trainee().beginner() || p.trainee().older() || p.trainee().limit().binds();
    if (!careful) {
      return 0;
    }
    int impact = e.strains().contains(Strain.IMPACT) ? -15 : 0;
    int falls = p.trainee().older() && e.strains().contains(Strain.FALL_RISK) ? -25 : 0;
    return impact + falls;
  }

  private static int mechanics(Exercise e, Place p) {
    return p.slot().role().compareTo(Role.SECOND) <= 0 && e.mechanics() == Mechanics.COMPOUND
        ? 20
        : 0;
  }

  private static int progress(Exercise e, Place p) {
    if (p.slot().role().compareTo(Role.ACCESSORY) > 0 || e.loadStepKg() <= 0) {
      return 0;
    }
    boolean heavy =
        p.slot().role() == Role.MAIN
            && !p.trainee().beginner()
            && p.trainee().wants(Goal.STRENGTH)
            && e.equipment().stream().anyMatch(FREE_WEIGHTS::contains);
    return heavy ? 25 : 15;
  }

  private static int level(Exercise e, Place p) {
    int below = p.trainee().brief().level().compareTo(e.level());
    return p.slot().role().compareTo(Role.CORE) > 0 ? 0 : -5 * below;
  }

  /** Holds and isometrics are for those who cannot move under load. */
  private static int movement(Exercise e, Place p) {
    return p.slot().role().compareTo(Role.ACCESSORY) <= 0
            && e.measure() == Measure.DURATION
            && e.pattern() != MovementPattern.MOBILITY
        ? -25
        : 0;
  }

  /** Swings, cleans and throws train speed; slots of strength are for controlled lifts. */
  private static int control(Exercise e, Place p) {
    return e.substitutionGroup().contains("explosive") ? -20 : 0;
  }

  /** The heaviest lifts belong at the start of a session. */
  private static int freshness(Exercise e, Place p) {
    return p.slot().role() != Role.MAIN && e.strains().contains(Strain.BREATH_HOLD) ? -8 : 0;
  }

  private static int staple(Exercise e, Place p) {
    return Staples.include(e.id()) ? 14 : 0;
  }

  private static int history(Exercise e, Place p) {
    return p.trainee().brief().history().stream().anyMatch(h -> h.exerciseId().equals(e.id()))
        ? 12
        : 0;
  }

  private static int focus(Exercise e, Place p) {
    return e.primary().stream().anyMatch(p.trainee().brief().focus()::contains) ? 8 : 0;
  }

  private static int time(Exercise e, Place p) {
    return e.unilateral() && p.trainee().brief().minutesPerSession() < 45 ? -8 : 0;
  }
}
