package vigor.platform.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds when {@code vigor.database-url} is empty: then Vigor brings its own server. */
final class NoExternalDatabase implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return context.getEnvironment().getProperty("vigor.database-url", "").isBlank();
  }
}
