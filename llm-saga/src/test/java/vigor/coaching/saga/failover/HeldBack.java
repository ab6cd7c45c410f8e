package vigor.coaching.saga.failover;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vigor.coaching.command.LlmModel;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;

/**
 * Questions by the id of their call; their answers come as streams, of which nobody sees a part.
 */
final class HeldBack implements PromptSource {
  static final String PURPOSE = "shim";

  private final Map<String, Question> questions = new ConcurrentHashMap<>();

  private record Question(LlmRequest request, Optional<LlmModel> only) {}

  void put(String subject, String messages, Optional<LlmModel> only) {
    LlmRequest request = new LlmRequest("Answer in sixty words.", messages, null, 200);
    questions.put(subject, new Question(request, only));
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Optional<LlmRequest> prompt(String subject) {
    return Optional.ofNullable(questions.get(subject)).map(Question::request);
  }

  @Override
  public Optional<LlmModel> only(String subject) {
    return Optional.ofNullable(questions.get(subject)).flatMap(Question::only);
  }

  @Override
  public boolean isUsable(String answer) {
    return !answer.isBlank();
  }

  @Override
  public Optional<Words> words(String subject) {
    return Optional.of(
        new Words() {
          @Override
          public void next(String words) {
            // the whole answer comes with the end of the call
          }

          @Override
          public boolean anyShown() {
            return false;
          }

          @Override
          public void end() {
            // nobody listens
          }
        });
  }
}
