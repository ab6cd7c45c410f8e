package vigor.coaching.saga.chat;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.KeptAnswers;

/** Registers the saga of questions and what it asks language models with. */
@Configuration(proxyBeanMethods = false)
public class ChatSagaConfiguration {

  @Bean
  LiveAnswers liveAnswers() {
    return new LiveAnswers();
  }

  @Bean
  ChatPromptSource chatPromptSource(EventStore events, LiveAnswers live) {
    return new ChatPromptSource(events, live);
  }

  @Bean
  ChatPatience chatPatience() {
    return ChatPatience.USUAL;
  }

  /** From the first event on, one at a time: one question's trouble is not another's. */
  @Bean
  ConfigurerModule chatSaga() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerSaga(ChatSaga.class)
            .registerPooledStreamingEventProcessorConfiguration(
                ChatSaga.GROUP,
                (configuration, processor) ->
                    processor.initialToken(StreamableMessageSource::createTailToken).batchSize(1));
  }

  @Bean
  WhenAnswerRejectedThenForgetIt forgetRejectedAnswers(KeptAnswers answers) {
    return new WhenAnswerRejectedThenForgetIt(answers);
  }
}
