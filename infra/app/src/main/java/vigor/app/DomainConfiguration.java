package vigor.app;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.identity.domain.AccountAggregate;
import vigor.identity.domain.EmailClaimAggregate;
import vigor.profile.domain.ProfileAggregate;
import vigor.training.domain.workout.WorkoutAggregate;

/** Registers the aggregates, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class DomainConfiguration {

  @Bean
  ConfigurerModule aggregates() {
    return configurer ->
        configurer
            .configureAggregate(EmailClaimAggregate.class)
            .configureAggregate(AccountAggregate.class)
            .configureAggregate(ProfileAggregate.class)
            .configureAggregate(WorkoutAggregate.class);
  }
}
