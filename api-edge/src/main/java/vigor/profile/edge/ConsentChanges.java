package vigor.profile.edge;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigor.profile.command.ConsentPurpose;

/** True gives and false withdraws consent to one purpose; null leaves it as it is. */
record ConsentChanges(
    @Nullable Boolean healthData, @Nullable Boolean llm, @Nullable Boolean analytics) {
  Map<ConsentPurpose, Boolean> byPurpose() {
    Map<ConsentPurpose, Boolean> stated = new EnumMap<>(ConsentPurpose.class);
    state(stated, ConsentPurpose.HEALTH_DATA, healthData);
    state(stated, ConsentPurpose.LLM, llm);
    state(stated, ConsentPurpose.ANALYTICS, analytics);
    return stated;
  }

  private static void state(
      Map<ConsentPurpose, Boolean> stated, ConsentPurpose purpose, @Nullable Boolean agreed) {
    if (agreed != null) {
      stated.put(purpose, agreed);
    }
  }
}
