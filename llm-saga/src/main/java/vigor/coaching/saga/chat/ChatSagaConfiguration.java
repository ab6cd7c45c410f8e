package vigor.coaching.saga.chat;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.FromTheFirstEvent;
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

  @Bean
  ConfigurerModule chatSaga() {
    return FromTheFirstEvent.saga(ChatSaga.class, ChatSaga.GROUP);
  }

  @Bean
  WhenAnswerRejectedThenForgetIt forgetRejectedAnswers(KeptAnswers answers) {
    return new WhenAnswerRejectedThenForgetIt(answers);
  }
}
