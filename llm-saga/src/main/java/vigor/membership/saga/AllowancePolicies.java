package vigor.membership.saga;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.Deadlines;

/** The policies of membership. */
@Configuration(proxyBeanMethods = false)
public class AllowancePolicies {

  @Bean
  WhenTimeZoneChosenThenMoveAllowance whenTimeZoneChosenThenMoveAllowance(Commands commands) {
    return new WhenTimeZoneChosenThenMoveAllowance(commands);
  }

  @Bean
  WhenSpendReservedThenSetExpiry whenSpendReservedThenSetExpiry(Deadlines deadlines) {
    return new WhenSpendReservedThenSetExpiry(deadlines);
  }

  @Bean
  SpendExpiry spendExpiry(Commands commands) {
    return new SpendExpiry(commands);
  }

  @Bean
  ConfigurerModule everyReservationExpires() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessorConfiguration(
                WhenSpendReservedThenSetExpiry.GROUP,
                (configuration, processor) ->
                    processor.initialToken(StreamableMessageSource::createTailToken));
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
