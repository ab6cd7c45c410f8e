package vigor.membership.saga;

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
}
