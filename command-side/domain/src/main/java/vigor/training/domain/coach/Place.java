package vigor.training.domain.coach;

import java.util.List;
import java.util.Set;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseId;

/**
 * Where an exercise is to go.
 *
 * @param trainee for whom
 * @param slot the slot to fill
 * @param today what the day holds already
 * @param week what earlier days hold
 */
record Place(Trainee trainee, Slot slot, List<Exercise> today, Set<ExerciseId> week) {}
