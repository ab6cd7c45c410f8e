package vigor.coaching.saga;

import java.time.Clock;
import java.time.Duration;
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
import vigor.coaching.saga.openai.OpenAiProvider;
import vigor.coaching.saga.openai.OpenAiSettings;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.ProviderChain;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmRequest;
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
    List<LlmProvider> providers =
        OpenAiSettings.from(environment::getProperty)
            .map(settings -> new OpenAiProvider(settings, clock))
            .<LlmProvider>map(provider -> rehearsed(provider, clock))
            .stream()
            .toList();
    providers.forEach(p -> LOG.info("language model {} at {}", p.model(), p.price()));
    return new ProviderChain(providers);
  }

  private static GuardedProvider rehearsed(OpenAiProvider provider, Clock clock) {
    Thread.ofVirtual().name("llm-rehearsal").start(() -> rehearse(provider, clock));
    return new GuardedProvider(provider, clock);
  }

  /** Loading the classes of the first call takes a second that the first person does not have. */
  private static void rehearse(OpenAiProvider provider, Clock clock) {
    LlmRequest line =
        new LlmRequest(
            "Rehearse.", "{}", new LlmRequest.Shape("rehearsal", "{\"type\":\"object\"}"), 1);
    new GuardedProvider(provider.rehearsal(), clock).complete(line, Duration.ofSeconds(10));
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
