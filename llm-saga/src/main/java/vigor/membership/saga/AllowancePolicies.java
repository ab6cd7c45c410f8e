package vigor.membership.saga;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.Commands;

/** The policies of membership. */
@Configuration(proxyBeanMethods = false)
public class AllowancePolicies {

  @Bean
  WhenTimeZoneChosenThenMoveAllowance whenTimeZoneChosenThenMoveAllowance(Commands commands) {
    return new WhenTimeZoneChosenThenMoveAllowance(commands);
  }

  /** From the first event on, so that nobody who registers during the first start is missed. */
  @Bean
  ConfigurerModule allowancePoliciesMissNothing() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessorConfiguration(
                WhenTimeZoneChosenThenMoveAllowance.GROUP,
                (configuration, processor) ->
                    processor.initialToken(StreamableMessageSource::createTailToken).batchSize(1));
  }
}
