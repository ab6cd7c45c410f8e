package vigor.platform.axon;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds when {@code vigor.axon-server} is empty: then PostgreSQL keeps the events. */
public final class NoAxonServer implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return context.getEnvironment().getProperty("vigor.axon-server", "").isBlank();
  }
}
