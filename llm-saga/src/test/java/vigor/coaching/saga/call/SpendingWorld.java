package vigor.coaching.saga.call;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.provider.ProviderHealthEvent;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.domain.LlmCallAggregate;
import vigor.coaching.domain.budget.SystemBudgetAggregate;
import vigor.coaching.domain.provider.LlmSettingsAggregate;
import vigor.coaching.domain.provider.ProviderHealthAggregate;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.LlmSagaConfiguration;
import vigor.coaching.saga.answer.AnswerSecret;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.ProviderRoster;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.RosterEntry;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;
import vigor.kernel.saga.deadline.MovableClock;
import vigor.membership.command.MembershipEvent;
import vigor.membership.domain.AllowanceAggregate;
import vigor.membership.saga.AllowancePolicies;
import vigor.platform.PlatformConfiguration;
import vigor.platform.serialization.StoredTypes;
import vigor.profile.command.ProfileEvent;

/** Calls and their money on the real platform, with a clock that can be set ahead. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({PlatformConfiguration.class, LlmSagaConfiguration.class, AllowancePolicies.class})
class SpendingWorld {
  static final FakeProvider OPEN_AI = FakeProvider.started();
  static final ModelPrice PRICE = new ModelPrice(200_000, 20_000, 1_200_000);

  /** Any question; every answer is of use. */
  record Question() implements PromptSource {
    static final LlmRequest REQUEST = new LlmRequest("Say.", "{}", null, 500);

    @Override
    public String purpose() {
      return "test";
    }

    @Override
    public Optional<LlmRequest> prompt(String subject) {
      return Optional.of(REQUEST);
    }

    @Override
    public boolean isUsable(String answer) {
      return true;
    }
  }

  @Bean
  MovableClock clock() {
    return new MovableClock();
  }

  @Bean
  Question question() {
    return new Question();
  }

  @Bean
  UsualSystemBudget usualSystemBudget() {
    return UsualSystemBudget.STANDARD;
  }

  @Bean
  @Primary
  ProviderRoster oneProvider(Clock clock) {
    ProviderSettings settings =
        new ProviderSettings(
            "openai", ProviderFamily.OPENAI, "k", OPEN_AI.baseUrl(), "m", PRICE, null);
    GuardedProvider provider =
        new GuardedProvider(
            new ConfiguredProviders(Limits.STANDARD, clock).provider(settings), clock);
    Roster roster = new Roster(RoutingPolicy.FIRST, List.of(RosterEntry.of(provider, 10)));
    return () -> roster;
  }

  @Bean
  AnswerSecret answerSecret() {
    return () -> new byte[32];
  }

  @Bean
  StoredTypes storedTypes() {
    List<Class<?>> stored = new ArrayList<>();
    for (Class<?> family :
        List.of(
            MembershipEvent.class,
            CoachingEvent.class,
            SystemBudgetEvent.class,
            LlmSettingsEvent.class,
            ProviderHealthEvent.class,
            ProfileEvent.class)) {
      stored.addAll(List.of(family.getPermittedSubclasses()));
    }
    return StoredTypes.of(stored);
  }

  @Bean
  ConfigurerModule aggregates() {
    return configurer ->
        configurer
            .configureAggregate(AllowanceAggregate.class)
            .configureAggregate(LlmCallAggregate.class)
            .configureAggregate(SystemBudgetAggregate.class)
            .configureAggregate(LlmSettingsAggregate.class)
            .configureAggregate(ProviderHealthAggregate.class);
  }
}
