package vigor.membership.saga;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.Deadlines;
import vigor.kernel.saga.FromTheFirstEvent;

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

  @Bean
  ConfigurerModule subscriptionPoliciesMissNothing() {
    return FromTheFirstEvent.oneByOne(
        WhenSubscriptionMovesThenChangeTier.GROUP, WhenSubscriptionHasAnEndThenSetDeadline.GROUP);
  }
}
