package vigor.coaching.saga.check;

import java.util.Optional;
import vigor.coaching.command.LlmModel;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;

/** One word from one model, named by the subject {@code model-<provider>/<model>}. */
public final class ConnectivityPrompt implements PromptSource {
  private static final String SUBJECT = "model-";

  /** Models that reason in secret need some before their one word. */
  private static final int ENOUGH_FOR_A_WORD = 64;

  @Override
  public String purpose() {
    return "connectivity-test";
  }

  @Override
  public Optional<LlmRequest> prompt(String subject) {
    return Optional.of(
        new LlmRequest("Answer with the one word OK.", "Test.", null, ENOUGH_FOR_A_WORD));
  }

  @Override
  public Optional<LlmModel> only(String subject) {
    String name = subject.substring(SUBJECT.length());
    int slash = name.indexOf('/');
    return Optional.of(new LlmModel(name.substring(0, slash), name.substring(slash + 1)));
  }

  @Override
  public boolean isUsable(String answer) {
    return !answer.isBlank();
  }
}
