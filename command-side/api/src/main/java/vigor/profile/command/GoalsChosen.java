package vigor.profile.command;

import java.time.Instant;
import java.util.List;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** Goals in order of importance. */
@StoredAs("profile.goals-chosen")
public record GoalsChosen(@DataSubject PersonId person, List<Goal> goals, Instant at)
    implements ProfileEvent {}
