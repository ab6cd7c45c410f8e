package vigor.app;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.training.saga.plan.PlanGenerationSaga;

/**
 * Registers sagas and policies. Unlike projections they begin at the first event without the mark
 * of a replay: what they do is done once, and each step is harmless when it comes twice.
 */
@Configuration(proxyBeanMethods = false)
class ProcessConfiguration {
  private static final List<String> GROUPS =
      List.of("saga-plan-generation", "policy-allowance-time-zone");

  @Bean
  ConfigurerModule processes() {
    return configurer -> {
      configurer.eventProcessing().registerSaga(PlanGenerationSaga.class);
      GROUPS.forEach(
          group ->
              configurer
                  .eventProcessing()
                  .registerPooledStreamingEventProcessorConfiguration(
                      group,
                      (c, processor) ->
                          processor.initialToken(StreamableMessageSource::createTailToken)));
    };
  }
}
