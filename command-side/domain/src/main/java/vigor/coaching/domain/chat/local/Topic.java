package vigor.coaching.domain.chat.local;

import static vigor.coaching.command.chat.FactKind.BODY_WEIGHT;
import static vigor.coaching.command.chat.FactKind.LIMIT;
import static vigor.coaching.command.chat.FactKind.NEXT_SESSION;
import static vigor.coaching.command.chat.FactKind.PLAN;
import static vigor.coaching.command.chat.FactKind.PROFILE;
import static vigor.coaching.command.chat.FactKind.RECORD;
import static vigor.coaching.command.chat.FactKind.SESSION;
import static vigor.coaching.command.chat.FactKind.STREAK;
import static vigor.coaching.command.chat.FactKind.STRENGTH;
import static vigor.coaching.command.chat.FactKind.WEEK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vigor.coaching.command.chat.FactKind;

/** What a question about oneself is about, and which facts answer it, the most telling first. */
enum Topic {
  PROGRESS(
      "progress|stronger|strength|e1rm|1rm|one.?rep|max\\b|record|\\bpr\\b|improv|plateau|stuck"
          + "|fortschritt|st.rker|rekord|bestwert|stagnier",
      "There are no finished sets yet that would show progress. Log your first session, and I can tell.",
      STRENGTH,
      RECORD,
      WEEK),
  NEXT(
      "next|today|tomorrow|what should i (do|train)|which (workout|session)|heute|morgen"
          + "|n.chste|was (soll|kann) ich",
      "You have no plan in use yet. Accept one under Plan, and I can say what comes next.",
      NEXT_SESSION,
      PLAN),
  LAST(
      "last (session|workout|time)|previous|how did .{0,20}go|letzte|wie (war|lief)",
      "You have not finished a session yet.",
      SESSION,
      RECORD),
  WEEK_SO_FAR(
      "week|volume|how (much|many)|enough|sets?\\b|tonnage|woche|umfang|s.tze|wie ?viel|genug",
      "Nothing is logged for this week yet.",
      WEEK,
      STREAK),
  HABIT(
      "motivat|streak|consisten|habit|lazy|skip|miss(ed)?\\b|give up|keep going|lust|dranbleiben|serie|gewohnheit|aufgeben|faul",
      "There is no session yet to look back on. Ten minutes are a fine beginning:"
          + " change, warm up, do one set.",
      STREAK,
      SESSION,
      RECORD),
  PLAN_ITSELF(
      "plan|program|split|schedule|why .{0,30}(exercise|sets|reps)"
          + "|aufteilung|warum .{0,30}(.bung|s.tze|wiederholung)",
      "You have no plan in use yet. Have one made under Plan; each of its numbers says why.",
      PLAN,
      NEXT_SESSION),
  WEIGHT(
      "weigh|kilo|lose|gain|fat\\b|gewicht|abnehmen|zunehmen",
      "You have not entered a body weight yet. You can under Me.",
      BODY_WEIGHT,
      PROFILE),
  LIMITS(
      "pain|hurt|sore|injur|knee|shoulder|back|wrist|elbow|hip|ankle|schmerz|weh|verletz|knie\\b|schulter|r.cken|handgelenk|ellbogen|h.fte",
      "You have told me of nothing to train around. If something hurts, stop that exercise;"
          + " under Me you can enter it, and your plan will spare it. Pain that stays or wakes you"
          + " belongs to a doctor.",
      LIMIT);

  private final Pattern words;
  private final String missing;
  private final List<FactKind> kinds;

  Topic(String words, String missing, FactKind... kinds) {
    this.missing = missing;
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.kinds = List.of(kinds);
  }

  /** The kinds of facts a question asks for, without repeats; none when it is not about oneself. */
  static List<FactKind> kinds(String question) {
    return Arrays.stream(values())
        .filter(topic -> topic.words.matcher(question).find())
        .flatMap(topic -> topic.kinds.stream())
        .distinct()
        .toList();
  }

  /** What to say when a question is about oneself and nothing is known yet. */
  static Optional<String> missing(String question) {
    return Arrays.stream(values())
        .filter(topic -> topic.words.matcher(question).find())
        .map(topic -> topic.missing)
        .findFirst();
  }
}
