package vigor.coaching.edge.provider;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.coaching.command.provider.LlmSettingsCommand;
import vigor.coaching.query.provider.GetLlmConfig;
import vigor.coaching.query.provider.LlmConfigView;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;

/** Carries a decision out and answers with all that is decided then. */
@Component
class SettingsWriting {
  private static final URI HERE = URI.create("/api/v1/llm/config");

  private final Dispatch dispatch;
  private final Changes changes;

  SettingsWriting(Dispatch dispatch, Changes changes) {
    this.dispatch = dispatch;
    this.changes = changes;
  }

  Mono<LlmConfigView> config() {
    return dispatch.ask(new GetLlmConfig(), LlmConfigView.class);
  }

  Mono<ResponseEntity<Object>> write(Caller caller, LlmSettingsCommand command) {
    return changes
        .make(
            command,
            caller.person(),
            new Reading<>(LlmConfigView.TOPIC, this::config, LlmConfigView::version))
        .map(written -> Answers.written(HttpStatus.OK, written, HERE));
  }
}
