package vigor.privacy.saga;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.OpenCalls;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.ConsentWithdrawn;
import vigor.profile.command.ProcessingRestricted;

/** Who takes back the consent to language models, or restricts use, is asked about no more. */
@DisallowReplay
@ProcessingGroup(WhenConsentEndsThenEndCalls.GROUP)
public final class WhenConsentEndsThenEndCalls {
  static final String GROUP = "policy-end-calls";

  private final OpenCalls calls;

  public WhenConsentEndsThenEndCalls(OpenCalls calls) {
    this.calls = calls;
  }

  @EventHandler
  void on(ConsentWithdrawn event) {
    if (event.purpose() == ConsentPurpose.LLM) {
      calls.end(event.person(), event.at());
    }
  }

  @EventHandler
  void on(ProcessingRestricted event) {
    calls.end(event.person(), event.at());
  }
}
