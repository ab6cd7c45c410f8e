package vigor.coaching.projection.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.Tone;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;

/** What no query filters by; question and answer are null when they were erased. */
public record TurnBody(
    Tone tone,
    @Nullable String question,
    List<CoachFact> saw,
    @Nullable CoachAnswer answer,
    @Nullable AnsweredBy by,
    @Nullable MicroUsd charged,
    @Nullable ReachedLimit reached,
    @Nullable Instant endedAt) {

  static TurnBody asked(Tone tone, @Nullable CoachQuestion question) {
    return new TurnBody(
        tone,
        question == null ? null : question.text(),
        question == null ? List.of() : question.facts(),
        null,
        null,
        null,
        null,
        null);
  }

  TurnBody answered(@Nullable CoachAnswer words, AnsweredBy who, MicroUsd paid, Instant at) {
    return new TurnBody(tone, question, saw, words, who, paid, reached, at);
  }

  TurnBody stopped(@Nullable CoachAnswer words, Instant at) {
    return new TurnBody(tone, question, saw, words, by, charged, reached, at);
  }

  TurnBody refused(ReachedLimit limit, Instant at) {
    return new TurnBody(tone, question, saw, answer, by, charged, limit, at);
  }

  List<CoachFact> citations() {
    return answer == null
        ? List.of()
        : saw.stream().filter(fact -> answer.citations().contains(fact.id())).toList();
  }
}
