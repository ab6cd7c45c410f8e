package vigor.training.projection.progress.volume;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.SessionLoad;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.Session;

/** Training loads of sessions. */
public final class SessionLoads {
  private SessionLoads() {}

  /** The load of a finished session; empty while it is open or when nobody rated anything. */
  public static Optional<SessionLoad> of(Session session, List<PerformedSet> sets) {
    if (session.durationMinutes() == null) {
      return Optional.empty();
    }
    OptionalDouble meanSetRpe =
        sets.stream()
            .map(PerformedSet::rpe)
            .filter(Objects::nonNull)
            .mapToDouble(Rpe::value)
            .average();
    SessionLoad load = SessionLoad.of(session.durationMinutes(), session.sessionRpe(), meanSetRpe);
    return load.equals(SessionLoad.UNKNOWN) ? Optional.empty() : Optional.of(load);
  }
}
