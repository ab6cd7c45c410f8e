package vigor.coaching.domain;

import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;

/** A call has to be asked for before anything can happen to it. */
final class CallIsQueued {
  private CallIsQueued() {}

  static PersonId check(LlmCall call) {
    PersonId owner = call.owner();
    if (owner == null) {
      throw CommandRefused.notFound("CallIsQueued", "There is no such call.");
    }
    return owner;
  }
}
