package vigor.training.query.catalogue;

import java.util.List;
import java.util.SortedMap;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.catalogue.Strain;

/**
 * An exercise of the catalogue or of a person's own; lists are sorted, so that equal exercises are
 * equal JSON.
 *
 * @param bodyweightFraction share of body weight moved besides the added load, 0 to 1
 * @param jointLoads how strongly each site is loaded, 1 (light) to 3 (heavy)
 * @param strains what it asks of the body; of an own exercise nobody knows it
 * @param loadStepKg the usual smallest load increase, kg; 0 where load is not external
 * @param own whether the person who asks made it
 * @param archived whether its owner put it away; never of one of the catalogue
 */
public record ExerciseView(
    ExerciseId id,
    String name,
    List<String> aliases,
    MovementPattern pattern,
    List<Muscle> primary,
    List<Muscle> secondary,
    List<Equipment> equipment,
    Mechanics mechanics,
    Level level,
    boolean unilateral,
    double bodyweightFraction,
    Measure measure,
    List<String> cues,
    List<Strain> strains,
    SortedMap<BodySite, Integer> jointLoads,
    String substitutionGroup,
    double loadStepKg,
    boolean own,
    boolean archived) {}
