package vigor.membership.saga;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.Deadlines;
import vigor.kernel.saga.FromTheFirstEvent;

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
    return FromTheFirstEvent.follow(WhenSpendReservedThenSetExpiry.GROUP);
  }

  @Bean
  ConfigurerModule allowancePoliciesMissNothing() {
    return FromTheFirstEvent.oneByOne(WhenTimeZoneChosenThenMoveAllowance.GROUP);
  }
}
