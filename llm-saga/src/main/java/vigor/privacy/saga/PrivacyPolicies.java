package vigor.privacy.saga;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.Deadlines;
import vigor.kernel.saga.FromTheFirstEvent;
import vigor.kernel.saga.OpenCalls;

/** The policies of privacy. */
@Configuration(proxyBeanMethods = false)
public class PrivacyPolicies {

  @Bean
  Forgetting forgetting(PersonalRemains remains, OpenCalls calls, Commands commands) {
    return new Forgetting(remains, calls, commands);
  }

  @Bean
  WhenErasureRequestedThenForget whenErasureRequestedThenForget(Deadlines deadlines) {
    return new WhenErasureRequestedThenForget(deadlines);
  }

  @Bean
  WhenExportRequestedThenPrepare whenExportRequestedThenPrepare(Deadlines deadlines) {
    return new WhenExportRequestedThenPrepare(deadlines);
  }

  @Bean
  WhenConsentEndsThenEndCalls whenConsentEndsThenEndCalls(OpenCalls calls) {
    return new WhenConsentEndsThenEndCalls(calls);
  }

  @Bean
  ExportPreparation exportPreparation(ExportPress press, Commands commands) {
    return new ExportPreparation(press, commands);
  }

  @Bean
  ExportEnd exportFetched(ExportPress press, Commands commands) {
    return ExportEnd.fetched(press, commands);
  }

  @Bean
  ExportEnd exportExpired(ExportPress press, Commands commands) {
    return ExportEnd.expired(press, commands);
  }

  @Bean
  ConfigurerModule privacyMissesNobody() {
    return FromTheFirstEvent.follow(
        WhenExportRequestedThenPrepare.GROUP, WhenErasureRequestedThenForget.GROUP);
  }
}
