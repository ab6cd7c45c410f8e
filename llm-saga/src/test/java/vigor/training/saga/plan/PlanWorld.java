package vigor.training.saga.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.domain.LlmCallAggregate;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.LlmSagaConfiguration;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.ProviderChain;
import vigor.coaching.saga.settings.ProviderFamily;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.membership.command.MembershipEvent;
import vigor.membership.domain.AllowanceAggregate;
import vigor.membership.saga.AllowancePolicies;
import vigor.platform.PlatformConfiguration;
import vigor.platform.serialization.StoredTypes;
import vigor.profile.command.ProfileEvent;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.PlanEvent;
import vigor.training.domain.plan.TrainingPlanAggregate;

/** Everything between the request for a plan and the plan, on the real platform. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  PlatformConfiguration.class,
  LlmSagaConfiguration.class,
  PlanSagaConfiguration.class,
  AllowancePolicies.class
})
class PlanWorld {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @Primary
  ProviderChain forgetfulProviders(Environment environment, Clock clock) {
    ProviderSettings settings =
        ProviderSettings.from(ProviderFamily.OPENAI, environment::getProperty).orElseThrow();
    return new ProviderChain(
        List.of(
            new ForgetfulProvider(
                new ConfiguredProviders(Limits.STANDARD, clock).provider(settings), clock)));
  }

  @Bean
  ExerciseCatalogue exerciseCatalogue() {
    return ExerciseCatalogue.bundled();
  }

  @Bean
  StoredTypes storedTypes() {
    List<Class<?>> stored = new ArrayList<>(List.of(PlanGenerationSaga.class));
    for (Class<?> family :
        List.of(PlanEvent.class, MembershipEvent.class, CoachingEvent.class, ProfileEvent.class)) {
      stored.addAll(List.of(family.getPermittedSubclasses()));
    }
    return StoredTypes.of(stored);
  }

  @Bean
  ConfigurerModule aggregates() {
    return configurer ->
        configurer
            .configureAggregate(TrainingPlanAggregate.class)
            .configureAggregate(AllowanceAggregate.class)
            .configureAggregate(LlmCallAggregate.class);
  }
}
