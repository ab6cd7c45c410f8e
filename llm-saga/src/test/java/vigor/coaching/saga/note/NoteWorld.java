package vigor.coaching.saga.note;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.coaching.command.note.CoachNoteEvent;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderHealthEvent;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.domain.LlmCallAggregate;
import vigor.coaching.domain.budget.SystemBudgetAggregate;
import vigor.coaching.domain.note.CoachNoteAggregate;
import vigor.coaching.domain.provider.LlmSettingsAggregate;
import vigor.coaching.domain.provider.ProviderHealthAggregate;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.LlmSagaConfiguration;
import vigor.coaching.saga.answer.AnswerSecret;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.ForgetfulProvider;
import vigor.coaching.saga.provider.ProviderRoster;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.RosterEntry;
import vigor.coaching.saga.settings.FoundProviders;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.membership.command.MembershipEvent;
import vigor.membership.domain.AllowanceAggregate;
import vigor.membership.saga.AllowancePolicies;
import vigor.platform.PlatformConfiguration;
import vigor.platform.serialization.StoredTypes;
import vigor.profile.command.ProfileEvent;

/** Everything between the request for a note and the note, on the real platform. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  PlatformConfiguration.class,
  LlmSagaConfiguration.class,
  NoteSagaConfiguration.class,
  AllowancePolicies.class
})
class NoteWorld {

  @Bean
  UsualSystemBudget usualSystemBudget() {
    return UsualSystemBudget.STANDARD;
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @Primary
  ProviderRoster forgetfulProviders(Environment environment, Clock clock) {
    FoundProviders found = FoundProviders.in(environment::getProperty);
    ProviderSettings settings =
        ProviderSettings.of(
            new LlmModel("openai", "gpt-5.6-luna"),
            Objects.requireNonNull(found.setups().get("openai")),
            "k",
            new ModelPrice(200_000, 20_000, 1_200_000));
    ForgetfulProvider provider =
        new ForgetfulProvider(
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
    List<Class<?>> stored = new ArrayList<>(List.of(NoteSaga.class));
    for (Class<?> family :
        List.of(
            CoachNoteEvent.class,
            SystemBudgetEvent.class,
            MembershipEvent.class,
            CoachingEvent.class,
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
            .configureAggregate(CoachNoteAggregate.class)
            .configureAggregate(AllowanceAggregate.class)
            .configureAggregate(LlmCallAggregate.class)
            .configureAggregate(SystemBudgetAggregate.class)
            .configureAggregate(LlmSettingsAggregate.class)
            .configureAggregate(ProviderHealthAggregate.class);
  }
}
