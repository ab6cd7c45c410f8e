package vigor.training.saga.plan;

import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vigor.kernel.saga.FromTheFirstEvent;
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

  @Bean
  ConfigurerModule planGenerationSaga() {
    return FromTheFirstEvent.saga(PlanGenerationSaga.class, PlanGenerationSaga.GROUP);
  }

  @Bean
  WhenProposalRejectedThenForgetAnswer forgetRejectedProposals(KeptAnswers answers) {
    return new WhenProposalRejectedThenForgetAnswer(answers);
  }
}
