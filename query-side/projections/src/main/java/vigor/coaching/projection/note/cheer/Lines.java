package vigor.coaching.projection.note.cheer;

import java.util.List;
import vigor.coaching.query.note.EncouragementCode;

/** What is said, in turn; no line holds a figure, a claim or a reproach. */
final class Lines {
  private Lines() {}

  /** The line for the n-th time of asking. */
  static String of(EncouragementCode code, int turn) {
    List<String> lines = lines(code);
    return lines.get(Math.floorMod(turn, lines.size()));
  }

  private static List<String> lines(EncouragementCode code) {
    return switch (code) {
      case BEFORE_FIRST_SET ->
          List.of("You are here; that was the hardest part. Warm up, then one easy set to begin.");
      case RECORD ->
          List.of(
              "A new best. Enjoy it, and take the full rest before the next set.",
              "That has never been more. Rest well, then go on as planned.");
      case MISSED_REPS ->
          List.of(
              "Some sets come up short; that is part of it. Rest a little longer, then see.",
              "Fewer than suggested is still work done. Take a small step off if the next feels"
                  + " as heavy.");
      case HIGH_EFFORT ->
          List.of(
              "That was close to all you had. Leave a repetition or two in the next one.",
              "Harder than planned: a longer rest or a little less load keeps the next sets good.");
      case EXERCISE_DONE ->
          List.of(
              "That exercise is done. Breathe, drink, and move on.",
              "All planned sets of it are in. On to the next.");
      case FIRST_SET -> List.of("The first one is in. The rest gets easier from here.");
      case MATCHED ->
          List.of(
              "Right as suggested. Once more like that.",
              "On target. Keep that rhythm.",
              "Good set, just as it should be.");
      case STEADY ->
          List.of(
              "Logged. Rest, then the next one.",
              "Another one in the book.",
              "Steady work. Keep the form you had.");
    };
  }
}
