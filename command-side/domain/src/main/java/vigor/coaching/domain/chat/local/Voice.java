package vigor.coaching.domain.chat.local;

import vigor.coaching.command.chat.Tone;

/** The words around an answer, by tone. */
enum Voice {
  WARM(
      "Here is what your log says:",
      "One good session at a time. Ask me about any number you see.",
      "I am not sure I understood. I can talk about your plan, your next session, your progress, how"
          + " an exercise is done, and common questions on training."),
  DIRECT(
      "Your figures:",
      "Do the next session as planned and log every set.",
      "I cannot answer that. Ask about your plan, next session, progress, an exercise, or a training"
          + " question."),
  CALM(
      "This is where you are:",
      "There is no hurry. Small steps, logged, add up.",
      "I have no good answer to that. You can ask about your plan, your next session, your progress,"
          + " an exercise, or training in general.");

  private final String introduction;
  private final String closing;
  private final String admission;

  Voice(String introduction, String closing, String admission) {
    this.introduction = introduction;
    this.closing = closing;
    this.admission = admission;
  }

  static Voice of(Tone tone) {
    return switch (tone) {
      case WARM -> WARM;
      case DIRECT -> DIRECT;
      case CALM -> CALM;
    };
  }

  String introducesFacts() {
    return introduction;
  }

  String closes() {
    return closing;
  }

  String admits() {
    return admission;
  }
}
