package vigor.coaching.saga;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.saga.answer.AnswerIndex;
import vigor.coaching.saga.answer.AnswerSecret;
import vigor.coaching.saga.answer.KnownAnswers;
import vigor.coaching.saga.budget.SpendingConfiguration;
import vigor.coaching.saga.budget.SystemSpending;
import vigor.coaching.saga.call.CallMeters;
import vigor.coaching.saga.call.LlmCaller;
import vigor.coaching.saga.call.LlmJobProjector;
import vigor.coaching.saga.call.LlmJobs;
import vigor.coaching.saga.call.LlmWorker;
import vigor.coaching.saga.call.PersonalCalls;
import vigor.coaching.saga.call.WorkSignal;
import vigor.coaching.saga.check.ConnectivityPrompt;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.key.ProviderKeys;
import vigor.coaching.saga.key.ProviderKeysConfiguration;
import vigor.coaching.saga.provider.ProviderRoster;
import vigor.coaching.saga.roster.HealthLog;
import vigor.coaching.saga.roster.SettingsAdoption;
import vigor.coaching.saga.roster.SettingsReader;
import vigor.coaching.saga.roster.SettingsRoster;
import vigor.coaching.saga.settings.FoundProviders;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.PromptSource;
import vigor.kernel.saga.deadline.DeadlinesConfiguration;

/**
 * The providers that are set up, and the worker that asks them. With none set up, none is asked.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  ProviderKeysConfiguration.class,
  SpendingConfiguration.class,
  DeadlinesConfiguration.class
})
public class LlmSagaConfiguration {
  /**
   * Set while an operator's command runs beside the house: what its environment sets up is not what
   * the house has, and it makes no calls.
   */
  private static final String OPERATORS_ERRAND = "vigor.admin";

  @Bean
  Commands commands(CommandGateway gateway) {
    return new Commands(gateway);
  }

  @Bean
  FoundProviders foundProviders(Environment environment) {
    return FoundProviders.in(environment::getProperty);
  }

  @Bean
  @ConditionalOnProperty(name = OPERATORS_ERRAND, matchIfMissing = true, havingValue = "false")
  SettingsAdoption settingsAdoption(FoundProviders found, Commands commands, Clock clock) {
    return new SettingsAdoption(found, commands, clock);
  }

  @Bean
  ProviderRoster providerRoster(
      EventStore events, FoundProviders found, ProviderKeys keys, Clock clock) {
    ConfiguredProviders configured = new ConfiguredProviders(Limits.STANDARD, clock);
    Thread.ofVirtual().name("llm-rehearsal").start(() -> configured.rehearse(found));
    return new SettingsRoster(new SettingsReader(events), configured, keys, clock);
  }

  @Bean
  WorkSignal workSignal() {
    return new WorkSignal();
  }

  @Bean
  LlmJobs llmJobs(JdbcClient jdbc) {
    return new LlmJobs(jdbc);
  }

  @Bean
  PersonalCalls personalCalls(LlmJobs jobs, Commands commands) {
    return new PersonalCalls(jobs, commands);
  }

  @Bean
  LlmJobProjector llmJobProjector(LlmJobs jobs, WorkSignal signal) {
    return new LlmJobProjector(jobs, signal);
  }

  @Bean
  AnswerIndex answerIndex(JdbcClient jdbc) {
    return new AnswerIndex(jdbc);
  }

  @Bean
  KnownAnswers knownAnswers(
      AnswerIndex index, AnswerSecret secret, EventStore events, Clock clock) {
    return new KnownAnswers(index, secret, events, clock);
  }

  @Bean
  ConnectivityPrompt connectivityPrompt() {
    return new ConnectivityPrompt();
  }

  @Bean
  CallMeters callMeters(ObjectProvider<MeterRegistry> registry) {
    return new CallMeters(registry.getIfAvailable(SimpleMeterRegistry::new));
  }

  @Bean
  @ConditionalOnProperty(name = OPERATORS_ERRAND, matchIfMissing = true, havingValue = "false")
  LlmWorker llmWorker(
      LlmJobs jobs,
      WorkSignal signal,
      ProviderRoster roster,
      KnownAnswers known,
      List<PromptSource> prompts,
      SystemSpending spending,
      CallMeters meters,
      Commands commands,
      Clock clock) {
    LlmCaller caller =
        new LlmCaller(
            roster,
            new HealthLog(commands, clock),
            known,
            prompts,
            spending,
            meters,
            commands,
            clock);
    return new LlmWorker(jobs, caller, signal, clock);
  }
}
