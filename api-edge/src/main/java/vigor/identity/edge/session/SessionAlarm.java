package vigor.identity.edge.session;

import vigor.kernel.command.PersonId;

/** Hears that somebody holds a copy of a person's session. */
@FunctionalInterface
public interface SessionAlarm {
  /** A spent refresh token came back; its session has been ended. Must not block. */
  void copied(PersonId person);
}
