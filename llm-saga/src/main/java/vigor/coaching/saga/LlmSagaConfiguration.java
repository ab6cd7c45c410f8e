package vigor.coaching.saga;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.saga.call.LlmCaller;
import vigor.coaching.saga.call.LlmJobProjector;
import vigor.coaching.saga.call.LlmJobs;
import vigor.coaching.saga.call.LlmWorker;
import vigor.coaching.saga.call.WorkSignal;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.ProviderChain;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.PromptSource;

/**
 * The providers that are set up, and the worker that asks them. With none set up, none is asked.
 */
@Configuration(proxyBeanMethods = false)
public class LlmSagaConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(LlmSagaConfiguration.class);

  @Bean
  Commands commands(CommandGateway gateway) {
    return new Commands(gateway);
  }

  @Bean
  ProviderChain providerChain(Environment environment, Clock clock) {
    List<ProviderSettings> settings = ProviderSettings.all(environment::getProperty);
    ConfiguredProviders configured = new ConfiguredProviders(Limits.STANDARD, clock);
    List<LlmProvider> providers =
        settings.stream()
            .map(configured::provider)
            .<LlmProvider>map(provider -> new GuardedProvider(provider, clock))
            .toList();
    providers.forEach(p -> LOG.info("language model {} at {}", p.model(), p.price()));
    Thread.ofVirtual().name("llm-rehearsal").start(() -> configured.rehearse(settings));
    return new ProviderChain(providers);
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
  LlmJobProjector llmJobProjector(LlmJobs jobs, WorkSignal signal) {
    return new LlmJobProjector(jobs, signal);
  }

  @Bean
  LlmWorker llmWorker(
      LlmJobs jobs,
      WorkSignal signal,
      ProviderChain chain,
      List<PromptSource> prompts,
      Commands commands,
      Clock clock) {
    return new LlmWorker(jobs, new LlmCaller(chain, prompts, commands, clock), signal, clock);
  }
}
