package vigor.coaching.domain.chat;

import java.util.List;
import java.util.Optional;
import vigor.coaching.command.chat.AnswerLocally;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.AskCoach;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachAnswerRejected;
import vigor.coaching.command.chat.CoachAnswerStopped;
import vigor.coaching.command.chat.CoachAnswered;
import vigor.coaching.command.chat.CoachAsked;
import vigor.coaching.command.chat.CoachRefused;
import vigor.coaching.command.chat.ConversationCommand;
import vigor.coaching.command.chat.ConversationEvent;
import vigor.coaching.command.chat.ProposeAnswer;
import vigor.coaching.command.chat.RefuseAnswer;
import vigor.coaching.command.chat.StopAnswer;
import vigor.coaching.command.safety.AnswerRule;
import vigor.coaching.command.safety.RedFlag;
import vigor.coaching.domain.answer.AnswerIsFit;
import vigor.coaching.domain.answer.Citations;
import vigor.coaching.domain.chat.local.LocalCoach;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.membership.command.MicroUsd;

/** What a conversation does with a command. Words of a model are judged here and nowhere else. */
final class ConversationDecisions {
  private static final String NO_CONSENT =
      "You have not agreed that a language model may see your data.";

  private final LocalCoach coach;

  ConversationDecisions(LocalCoach coach) {
    this.coach = coach;
  }

  List<ConversationEvent> decide(ConversationCommand command, Conversation conversation) {
    return switch (command) {
      case AskCoach c -> ask(c, conversation);
      case ProposeAnswer c -> propose(c, conversation);
      case AnswerLocally c ->
          conversation
              .openTurn(c.turn())
              .<ConversationEvent>flatMap(turn -> local(c, conversation, turn, c.why()))
              .map(List::of)
              .orElse(List.of());
      case RefuseAnswer c ->
          conversation.openTurn(c.turn()).isEmpty()
              ? List.of()
              : List.of(
                  new CoachRefused(
                      c.conversationId(), owner(conversation), c.turn(), c.reached(), c.at()));
      case StopAnswer c -> stop(c, conversation);
    };
  }

  private List<ConversationEvent> ask(AskCoach c, Conversation conversation) {
    if (conversation.owner() != null) {
      ConversationBelongsToPerson.check(conversation, c.owner());
    }
    if (conversation.knows(c.turn())) {
      return List.of();
    }
    QuestionIsShort.check(c.question());
    Optional<RedFlag> flag = RedFlag.in(c.question().text());
    CoachAsked asked = asked(c, c.llmConsent() && flag.isEmpty());
    if (flag.isPresent()) {
      return List.of(asked, fixed(c, flag.get()));
    }
    if (c.llmConsent()) {
      return List.of(asked);
    }
    CoachAnswer answer = coach.answer(c.question(), c.tone());
    AnsweredBy by = new AnsweredBy(AnsweredBy.LOCAL, null, NO_CONSENT);
    return List.of(asked, answered(c, c.owner(), by, answer, MicroUsd.ZERO));
  }

  private List<ConversationEvent> propose(ProposeAnswer c, Conversation conversation) {
    Optional<OpenTurn> turn = conversation.openTurn(c.turn());
    if (turn.isEmpty()) {
      return List.of();
    }
    PersonId person = owner(conversation);
    List<String> broken = AnswerIsFit.broken(c.text());
    if (broken.isEmpty()) {
      AnsweredBy by = new AnsweredBy(c.model().provider(), c.model().model(), null);
      CoachAnswer answer = Citations.of(c.text(), turn.get().facts());
      return List.of(answered(c, person, by, answer, c.charged()));
    }
    CoachAnswerRejected rejected =
        new CoachAnswerRejected(c.conversationId(), person, c.turn(), c.model(), broken, c.at());
    String why = "The words of %s did not pass the safety check.".formatted(c.model().provider());
    return local(c, conversation, turn.get(), why)
        .<List<ConversationEvent>>map(answer -> List.of(rejected, answer))
        .orElse(List.of(rejected));
  }

  private static List<ConversationEvent> stop(StopAnswer c, Conversation conversation) {
    ConversationBelongsToPerson.check(conversation, c.owner());
    Optional<OpenTurn> turn = conversation.openTurn(c.turn());
    if (turn.isEmpty()) {
      return List.of();
    }
    String shown = AnswerRule.brokenBy(c.shown()).isEmpty() ? c.shown().strip() : "";
    CoachAnswer partial = Citations.of(shown, turn.get().facts());
    return List.of(
        new CoachAnswerStopped(
            c.conversationId(), c.owner(), c.turn(), Personal.of(partial), c.at()));
  }

  private Optional<ConversationEvent> local(
      ConversationCommand c, Conversation conversation, OpenTurn turn, String why) {
    return turn.question()
        .readable()
        .map(question -> coach.answer(question, turn.tone()))
        .map(
            answer ->
                answered(
                    c,
                    owner(conversation),
                    new AnsweredBy(AnsweredBy.LOCAL, null, why),
                    answer,
                    charged(c)));
  }

  private static CoachAsked asked(AskCoach c, boolean mayAskModel) {
    return new CoachAsked(
        c.conversationId(),
        c.owner(),
        c.turn(),
        c.tone(),
        mayAskModel,
        Personal.of(c.question()),
        c.at());
  }

  private static CoachAnswered fixed(AskCoach c, RedFlag flag) {
    AnsweredBy by = new AnsweredBy(AnsweredBy.SAFETY, null, null);
    return answered(c, c.owner(), by, new CoachAnswer(flag.answer(), List.of()), MicroUsd.ZERO);
  }

  private static CoachAnswered answered(
      ConversationCommand c, PersonId person, AnsweredBy by, CoachAnswer answer, MicroUsd charged) {
    return new CoachAnswered(
        c.conversationId(), person, c.turn(), by, Personal.of(answer), charged, c.at());
  }

  /** Words that were paid for and then rejected stay paid. */
  private static MicroUsd charged(ConversationCommand c) {
    return c instanceof ProposeAnswer proposal ? proposal.charged() : MicroUsd.ZERO;
  }

  private static PersonId owner(Conversation conversation) {
    if (conversation.owner() == null) {
      throw new IllegalStateException("an open turn without a question");
    }
    return conversation.owner();
  }
}
