package vigor.coaching.domain;

import vigor.kernel.command.CommandRefused;

/** A call ends once; nothing happens to it afterwards. */
final class CallIsUnderWay {
  private CallIsUnderWay() {}

  static void check(LlmCall call) {
    if (call.ended()) {
      throw CommandRefused.conflict("CallIsUnderWay", null, "This call has ended.");
    }
  }
}
