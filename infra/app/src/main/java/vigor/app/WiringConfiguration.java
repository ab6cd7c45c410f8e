package vigor.app;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.coaching.query.chat.LiveWords;
import vigor.coaching.saga.answer.AnswerSecret;
import vigor.coaching.saga.chat.LiveAnswers;
import vigor.identity.edge.DerivedSecret;
import vigor.kernel.query.LiveUpdates;
import vigor.platform.live.NoticeBoard;
import vigor.platform.privacy.MasterKey;
import vigor.platform.serialization.StoredTypes;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.projection.catalogue.Exercises;

/** Joins ports of one module to what another module has for them. */
@Configuration(proxyBeanMethods = false)
class WiringConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  UsualSystemBudget usualSystemBudget(Environment environment) {
    return UsualSystemBudget.in(environment::getProperty);
  }

  @Bean
  StoredTypes storedTypes() {
    return StoredTypes.of(MessageCatalogue.stored());
  }

  @Bean
  ExerciseCatalogue exerciseCatalogue() {
    return ExerciseCatalogue.bundled();
  }

  @Bean
  Exercises exercises(ExerciseCatalogue catalogue) {
    return catalogue::find;
  }

  @Bean
  LiveUpdates liveUpdates(NoticeBoard board) {
    return new NoticeBoardUpdates(board);
  }

  @Bean
  LiveWords liveWords(LiveAnswers answers) {
    return answers::of;
  }

  @Bean
  AnswerSecret answerSecret(MasterKey master) {
    byte[] secret = master.derive("answer-index");
    return secret::clone;
  }

  @Bean
  DerivedSecret derivedSecret(MasterKey master) {
    return master::derive;
  }
}
