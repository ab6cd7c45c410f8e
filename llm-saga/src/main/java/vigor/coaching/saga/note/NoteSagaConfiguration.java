package vigor.coaching.saga.note;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the saga of notes and what it asks language models with. */
@Configuration(proxyBeanMethods = false)
public class NoteSagaConfiguration {

  @Bean
  NotePromptSource notePromptSource(EventStore events) {
    return new NotePromptSource(events);
  }

  @Bean
  NotePatience notePatience() {
    return NotePatience.USUAL;
  }

  /** From the first event on, one at a time: one note's trouble is not another's. */
  @Bean
  ConfigurerModule noteSaga() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerSaga(NoteSaga.class)
            .registerPooledStreamingEventProcessorConfiguration(
                NoteSaga.GROUP,
                (configuration, processor) ->
                    processor.initialToken(StreamableMessageSource::createTailToken).batchSize(1));
  }
}
