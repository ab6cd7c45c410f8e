package vigor.training.command.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One exercise of the catalogue.
 *
 * @param id stable slug
 * @param name English display name
 * @param aliases other names people search for
 * @param pattern the movement trained
 * @param primary muscles counted with one full set each
 * @param secondary muscles counted with half a set each
 * @param equipment everything needed at once; empty means nothing is needed
 * @param mechanics compound or isolation
 * @param level the least experience it is offered to
 * @param unilateral whether reps are counted per side
 * @param bodyweightFraction share of body weight moved besides the added load, 0 to 1
 * @param measure what a set records
 * @param cues short technique reminders in our own words
 * @param strains what it asks of the body, the basis of every contraindication
 * @param jointLoads how strongly each site is loaded, 1 (light) to 3 (heavy)
 * @param substitutionGroup exercises of one group replace each other with the same training effect
 * @param loadStepKg the usual smallest load increase in kg; 0 where load is not external
 * @param secondsPerRep time under way for one rep, used to fit plans into the minutes given; 1
 *     where a set is measured in seconds
 */
public record Exercise(
    ExerciseId id,
    String name,
    List<String> aliases,
    MovementPattern pattern,
    Set<Muscle> primary,
    Set<Muscle> secondary,
    Set<Equipment> equipment,
    Mechanics mechanics,
    Level level,
    boolean unilateral,
    double bodyweightFraction,
    Measure measure,
    List<String> cues,
    Set<Strain> strains,
    Map<BodySite, Integer> jointLoads,
    String substitutionGroup,
    double loadStepKg,
    int secondsPerRep) {

  /** Copies the collections; sets and joint loads iterate in the order of their enum. */
  public Exercise {
    aliases = List.copyOf(aliases);
    primary = InEnumOrder.of(Muscle.class, primary);
    secondary = InEnumOrder.of(Muscle.class, secondary);
    equipment = InEnumOrder.of(Equipment.class, equipment);
    cues = List.copyOf(cues);
    strains = InEnumOrder.of(Strain.class, strains);
    jointLoads = InEnumOrder.of(BodySite.class, jointLoads);
  }
}
