package vigor.training.saga.plan;

import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vigor.kernel.saga.KeptAnswers;
import vigor.training.command.catalogue.ExerciseCatalogue;

/** Registers the saga of plans and what it asks language models with. */
@Configuration(proxyBeanMethods = false)
public class PlanSagaConfiguration {

  @Bean
  PlanPrompt planPrompt(ExerciseCatalogue catalogue) {
    return new PlanPrompt(catalogue.all());
  }

  @Bean
  PlanPromptSource planPromptSource(EventStore events, PlanPrompt prompt) {
    return new PlanPromptSource(events, prompt);
  }

  @Bean
  PlanMendingSource planMendingSource(EventStore events, PlanPrompt prompt) {
    return new PlanMendingSource(events, prompt);
  }

  /**
   * {@code VIGOR_PLAN_LLM_MILLIS}: more for a slow model of one's own; the caller gets 202 then.
   */
  @Bean
  PlanPatience planPatience(Environment environment) {
    Long millis = environment.getProperty("VIGOR_PLAN_LLM_MILLIS", Long.class);
    return millis == null ? PlanPatience.USUAL : new PlanPatience(Duration.ofMillis(millis));
  }

  /**
   * From the first event on, because a plan requested while the very first start is under way must
   * not be missed. One event at a time: one plan's trouble is not another's.
   */
  @Bean
  ConfigurerModule planGenerationSaga() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerSaga(PlanGenerationSaga.class)
            .registerPooledStreamingEventProcessorConfiguration(
                PlanGenerationSaga.GROUP,
                (configuration, processor) ->
                    processor.initialToken(StreamableMessageSource::createTailToken).batchSize(1));
  }

  @Bean
  WhenProposalRejectedThenForgetAnswer forgetRejectedProposals(KeptAnswers answers) {
    return new WhenProposalRejectedThenForgetAnswer(answers);
  }
}
