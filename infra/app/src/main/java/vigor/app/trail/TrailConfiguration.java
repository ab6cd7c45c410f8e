package vigor.app.trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.app.DomainConfiguration;

/** Lets every aggregate be played again. */
@Configuration(proxyBeanMethods = false)
class TrailConfiguration {
  @Bean
  AuditFold auditFold(TrailJson json) {
    return new AuditFold(DomainConfiguration.AGGREGATES, json);
  }
}
