package vigor.coaching.saga.note;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.FromTheFirstEvent;

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

  @Bean
  ConfigurerModule noteSaga() {
    return FromTheFirstEvent.saga(NoteSaga.class, NoteSaga.GROUP);
  }
}
