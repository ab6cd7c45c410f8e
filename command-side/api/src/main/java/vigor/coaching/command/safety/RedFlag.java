package vigor.coaching.command.safety;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that call for help no coach and no model can give. Each has a fixed answer; the words are
 * matched generously, because an answer too careful costs little.
 */
public enum RedFlag {
  SELF_HARM(
      "suicid|kill(ing)? myself|end my life|don'?t want to live|want to die|self.?harm"
          + "|hurt(ing)? myself on purpose|selbstmord|suizid|umbringen|nicht mehr leben",
      "I am glad you said it. Please talk to someone now: your local emergency number, a crisis"
          + " line, or a person you trust. You do not have to carry this alone.\n\nTraining can"
          + " wait. When you want to come back to it, I am here."),
  HEART(
      "chest (pain|pressure|tight)|pain in my chest|pressure (on|in) my chest"
          + "|(left|my) arm (pain|hurts|numb).{0,40}chest|heart attack|brustschmerz|druck auf der brust"
          + "|schmerz\\w* in der brust|herzinfarkt",
      "Stop exercising. Pain or pressure in the chest needs help now: call your local emergency"
          + " number, also if it comes and goes.\n\nTrain again when a doctor has cleared you."),
  STROKE(
      "face (is )?droop|slurred speech|sudden(ly)? (numb|weak)|can'?t (move|feel) one side"
          + "|worst headache|schlaganfall|gesicht h.ngt|sprachst.rung",
      "Stop and call your local emergency number now. Sudden weakness, numbness, trouble speaking or"
          + " a sudden violent headache cannot wait."),
  FAINTING(
      "fainted|pass(ed|ing)? out|black(ed)? out|lost consciousness|collapsed|ohnm.chtig|bewusstlos"
          + "|umgekippt",
      "Fainting or nearly fainting with effort should be looked at before you train again: see a"
          + " doctor soon, and call your local emergency number if it happens again, with chest pain"
          + " or a racing heart."),
  SPINE(
      "(groin|saddle|genital)\\w* numb|numb\\w* (in|around) (my )?(groin|saddle|genital)"
          + "|(lost|no) (bladder|bowel) control|can'?t (pee|urinate)|blase nicht mehr halten",
      "Numbness between the legs, or losing control of bladder or bowel, is an emergency: call your"
          + " local emergency number or go to hospital now."),
  EATING(
      "purg(e|ing) after|make myself (sick|vomit|throw up)|starv(e|ing) myself|stop(ped)? eating"
          + "|laxatives? to lose|anorex|bulimi|magersucht|hungere mich",
      "Thank you for telling me. Eating that hurts deserves real support: a doctor, or an"
          + " eating-disorder helpline where you live, is the right next step.\n\nI will not help"
          + " with eating less. I am glad to help with gentle, regular training once you have"
          + " somebody beside you."),
  STARVATION(
      "\\b([1-9]\\d{2}|1[01]\\d{2})\\s*(k?cal|calories|kalorien)\\b.{0,30}(day|daily|tag|diet)"
          + "|(eat|live on|only)\\s+\\D{0,12}([1-9]\\d{2}|1[01]\\d{2})\\s*(k?cal|calories|kalorien)",
      "I cannot help with fewer than 1,200 kcal a day; that little needs a doctor's guidance. If"
          + " losing fat is the goal, regular training, protein and a small, patient deficit hold"
          + " better. A dietitian can set the numbers with you."),
  DRUGS(
      "steroids?|trenbolone|testosterone (cycle|dose|dosage)|dianabol|clenbuterol|sarms?\\b|dnp\\b"
          + "|anabolika",
      "I do not advise on steroids or other drugs: doses, cycles or sources. If you use them or think"
          + " about it, talk to a doctor, who must keep it to themselves and can check your blood.\n\n"
          + "I can help you get the most out of training and food.");

  private final Pattern words;
  private final String answer;

  RedFlag(String words, String answer) {
    this.words =
        Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    this.answer = answer;
  }

  /** The gravest flag in a text. */
  public static Optional<RedFlag> in(String text) {
    return Arrays.stream(values()).filter(flag -> flag.words.matcher(text).find()).findFirst();
  }

  /** What is answered instead of anything else. */
  public String answer() {
    return answer;
  }
}
