package vigor.membership.saga;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.Deadlines;

/** What follows from requests and payments. */
@Configuration(proxyBeanMethods = false)
public class SubscriptionPolicies {
  @Bean
  WhenSubscriptionMovesThenChangeTier whenSubscriptionMovesThenChangeTier(Commands commands) {
    return new WhenSubscriptionMovesThenChangeTier(commands);
  }

  @Bean
  WhenSubscriptionHasAnEndThenSetDeadline whenSubscriptionHasAnEndThenSetDeadline(
      Deadlines deadlines) {
    return new WhenSubscriptionHasAnEndThenSetDeadline(deadlines);
  }

  @Bean
  SubscriptionDue subscriptionDue(Commands commands) {
    return new SubscriptionDue(commands);
  }

  /** From the first event on, so that nobody who pays during a first start is missed. */
  @Bean
  ConfigurerModule subscriptionPoliciesMissNothing() {
    return configurer ->
        List.of(
                WhenSubscriptionMovesThenChangeTier.GROUP,
                WhenSubscriptionHasAnEndThenSetDeadline.GROUP)
            .forEach(
                group ->
                    configurer
                        .eventProcessing()
                        .registerPooledStreamingEventProcessorConfiguration(
                            group,
                            (configuration, processor) ->
                                processor
                                    .initialToken(StreamableMessageSource::createTailToken)
                                    .batchSize(1)));
  }
}
