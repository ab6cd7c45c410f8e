package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.training.command.catalogue.Level;

/** Training experience. */
@StoredAs("profile.fitness-level-stated")
public record FitnessLevelStated(@DataSubject PersonId person, Level level, Instant at)
    implements ProfileEvent {}
