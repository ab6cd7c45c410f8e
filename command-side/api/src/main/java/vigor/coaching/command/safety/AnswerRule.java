package vigor.coaching.command.safety;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a model's answer may not contain, in the languages Vigor speaks; checked on every sentence
 * before anybody sees it.
 */
public enum AnswerRule {
  NO_MEDICAL_CLAIM(
      "\\b(diagnos\\w+|you (probably |likely )?have (a|an) (torn|slipped|herniated|ruptured)\\w*"
          + "|(will|can) (cure|heal|treat) |injury risk|safe for your (injury|knee|back|shoulder)"
          + "|prescri(be|ption)\\w* (you|for)|stop taking your"
          + "|du hast (wohl |wahrscheinlich |vermutlich )?eine?n? (\\p{L}+ )?"
          + "(bandscheibenvorfall|(meniskus|kreuzband|sehnen|muskel|bänder)\\p{L}*riss)"
          + "|(wird|werden|kann|können) (dein|deine|deinen|den|die|das) [^.!?]{1,40}"
          + "(heilen|kurieren)\\b|heilt (dein|deine|deinen)\\b|verletzungsrisiko"
          + "|(sicher|ungefährlich|unbedenklich) für (dein|deine|deinen) "
          + "(verletzung|knie|rücken|schulter)|verschreibe dir"
          + "|setz\\p{L}* (deine|die) (medikamente|tabletten) ab)"),
  NO_STARVATION(
      "(eat|aim for|stick to|target|limit\\w* to|under|below)\\D{0,24}"
          + "\\b([1-9]\\d{2}|1[01]\\d{2}|1,[01]\\d{2})\\s*(k?cal|calories)"
          + "|\\b(iss|esse|unter|höchstens|maximal|begrenz\\p{L}*|ziel\\p{L}*)\\b\\D{0,24}"
          + "\\b([1-9]\\d{2}|1[01]\\d{2}|1\\.[01]\\d{2})\\s*(kilo)?(k?cal|kalorien)"),
  NO_DRUGS(
      "\\b(trenbolone?|dianabol|clenbuterol|sarms?|dnp|testosterone (cycle|dose)"
          + "|testosteron-?(kur|dosis)"
          + "|\\d+\\s*mg\\b.{0,30}(per week|a week|daily|steroid|testosteron"
          + "|pro woche|die woche|täglich|am tag))"),
  NO_FOREIGN_LINK("https?://|www\\.|<\\s*(a|img|script|iframe)\\b|!\\[|\\]\\("),
  NO_INNER_WORKINGS(
      "system prompt|my instructions (are|say)|as an ai (language )?model"
          + "|systemprompt|meine anweisungen (sind|lauten|sagen)|als (ki-?)?sprachmodell");

  /** The longest answer, in characters; the output limit of a question stays below it. */
  public static final int LONGEST = 6000;

  private final Pattern words;

  AnswerRule(String words) {
    this.words =
        Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /** The names of the rules a text breaks. */
  public static List<String> brokenBy(String text) {
    return Arrays.stream(values())
        .filter(rule -> rule.words.matcher(text).find())
        .map(Enum::name)
        .toList();
  }
}
