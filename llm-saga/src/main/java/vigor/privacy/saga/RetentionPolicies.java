package vigor.privacy.saga;

import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.Deadlines;
import vigor.kernel.saga.FromTheFirstEvent;
import vigor.kernel.saga.deadline.StoredDeadlines;

/** Accounts nobody uses are announced to be erased, and then erased. */
@Configuration(proxyBeanMethods = false)
public class RetentionPolicies {

  @Bean
  RetentionTerms retentionTerms(@Value("${vigor.retention-months:36}") int months) {
    return new RetentionTerms(months, RetentionTerms.USUAL.notice());
  }

  @Bean
  RetentionRound retentionRound(Activity activity, RetentionTerms terms, Commands commands) {
    return new RetentionRound(activity, terms, commands);
  }

  @Bean
  RetentionEnd retentionEnd(Activity activity, RetentionTerms terms, Commands commands) {
    return new RetentionEnd(activity, terms, commands);
  }

  @Bean
  WhenErasureAnnouncedThenSetItsDay whenErasureAnnouncedThenSetItsDay(Deadlines deadlines) {
    return new WhenErasureAnnouncedThenSetItsDay(deadlines);
  }

  @Bean
  ErasureLetter erasureLetter(Activity activity, ErasureNotice notice) {
    return new ErasureLetter(activity, notice);
  }

  @Bean
  WhenErasureAnnouncedThenTellThePerson whenErasureAnnouncedThenTellThePerson(Deadlines deadlines) {
    return new WhenErasureAnnouncedThenTellThePerson(deadlines);
  }

  /** The first round begins them all; afterwards this is the same deadline and keeps its time. */
  @Bean
  SmartInitializingSingleton retentionRounds(StoredDeadlines deadlines, Clock clock) {
    return () -> deadlines.schedule(RetentionRound.NAME, RetentionRound.ONLY, clock.instant());
  }

  @Bean
  ConfigurerModule announcementsMissNobody() {
    return FromTheFirstEvent.follow(
        WhenErasureAnnouncedThenSetItsDay.GROUP, WhenErasureAnnouncedThenTellThePerson.GROUP);
  }
}
