package vigor.coaching.query.note;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.CoachFact;
import vigor.kernel.command.language.Said;
import vigor.training.command.workout.SetId;

/**
 * A word between two sets.
 *
 * @param setId the set it is about, null before the first
 * @param facts what it rests on
 */
public record Encouragement(
    @Nullable SetId setId, EncouragementCode code, @Said String text, List<CoachFact> facts) {}
