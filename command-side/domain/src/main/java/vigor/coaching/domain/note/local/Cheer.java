package vigor.coaching.domain.note.local;

import java.util.List;
import vigor.coaching.command.chat.Tone;

/** The words around the message of a day, by tone; they praise what was done and blame nothing. */
enum Cheer {
  WARM(
      List.of(
          "Good to see you today.",
          "A new day, and you are still at it.",
          "Whatever today brings, a little movement fits in.",
          "You have started before, so you can start today.",
          "Today is a good day to look after yourself."),
      List.of(
          "Change, warm up, do one set. The rest tends to follow.",
          "Rest counts too: if today is a free day, enjoy it.",
          "Small and kept beats grand and put off."),
      "Nothing is logged yet, and that is a fine place to begin. Tell me what you are after under"
          + " Me, have a plan made, and log one set."),
  DIRECT(
      List.of(
          "Today's line:",
          "Short and plain for today.",
          "Here is where you stand.",
          "One look, then go.",
          "Today, in brief:"),
      List.of(
          "Do the first set, then decide about the rest.",
          "If today is a rest day, rest properly.",
          "Log it and move on."),
      "Nothing is logged yet. Fill in your profile, have a plan made, log the first set."),
  CALM(
      List.of(
          "Take a breath; there is time.",
          "No rush today.",
          "A quiet look at where you are.",
          "One thing at a time today.",
          "Begin gently."),
      List.of(
          "A few easy minutes are enough to begin.",
          "Resting well is part of it.",
          "Steady is enough."),
      "There is nothing in your log yet, and nothing to catch up on. When you like, say what you"
          + " want from training, and one small session can be the start.");

  private final List<String> openings;
  private final List<String> closings;
  private final String firstStep;

  Cheer(List<String> openings, List<String> closings, String firstStep) {
    this.openings = openings;
    this.closings = closings;
    this.firstStep = firstStep;
  }

  static Cheer of(Tone tone) {
    return switch (tone) {
      case WARM -> WARM;
      case DIRECT -> DIRECT;
      case CALM -> CALM;
    };
  }

  String opens(long day) {
    return openings.get(Math.floorMod(day, openings.size()));
  }

  String closes(long day) {
    return closings.get(Math.floorMod(day, closings.size()));
  }

  String firstStep() {
    return firstStep;
  }
}
