package vigor.app;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.admin.domain.audit.TrailViewAggregate;
import vigor.admin.domain.operation.OperationAggregate;
import vigor.analytics.domain.PlanRatingAggregate;
import vigor.coaching.domain.LlmCallAggregate;
import vigor.coaching.domain.budget.SystemBudgetAggregate;
import vigor.coaching.domain.chat.ConversationAggregate;
import vigor.coaching.domain.note.CoachNoteAggregate;
import vigor.coaching.domain.provider.LlmSettingsAggregate;
import vigor.coaching.domain.provider.ProviderHealthAggregate;
import vigor.identity.domain.AccountAggregate;
import vigor.identity.domain.EmailClaimAggregate;
import vigor.identity.domain.standing.StandingAggregate;
import vigor.membership.domain.AllowanceAggregate;
import vigor.membership.domain.subscription.SubscriptionAggregate;
import vigor.privacy.domain.DataExportAggregate;
import vigor.profile.domain.ProfileAggregate;
import vigor.training.domain.exercise.OwnExerciseRecords;
import vigor.training.domain.exercise.OwnExercisesAggregate;
import vigor.training.domain.plan.TrainingPlanAggregate;
import vigor.training.domain.workout.WorkoutAggregate;

/** Registers the aggregates, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
public class DomainConfiguration {
  /** All of them, for whoever configures or replays them. */
  public static final List<Class<?>> AGGREGATES =
      List.of(
          EmailClaimAggregate.class,
          AccountAggregate.class,
          StandingAggregate.class,
          ProfileAggregate.class,
          TrainingPlanAggregate.class,
          WorkoutAggregate.class,
          OwnExercisesAggregate.class,
          AllowanceAggregate.class,
          PlanRatingAggregate.class,
          SubscriptionAggregate.class,
          LlmCallAggregate.class,
          SystemBudgetAggregate.class,
          LlmSettingsAggregate.class,
          ProviderHealthAggregate.class,
          ConversationAggregate.class,
          CoachNoteAggregate.class,
          TrailViewAggregate.class,
          OperationAggregate.class,
          DataExportAggregate.class);

  @Bean
  EventUpcaster earlierForms() {
    return new EventUpcasterChain(Upcasters.all());
  }

  @Bean
  OwnExerciseRecords ownExerciseRecords(EventStore store) {
    return OwnExerciseRecords.in(store);
  }

  @Bean
  ConfigurerModule aggregates() {
    return configurer -> AGGREGATES.forEach(configurer::configureAggregate);
  }
}
