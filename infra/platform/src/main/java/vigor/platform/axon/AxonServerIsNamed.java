package vigor.platform.axon;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds when {@code vigor.axon-server} names the server that keeps the events. */
final class AxonServerIsNamed implements Condition {
  private final NoAxonServer none = new NoAxonServer();

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return !none.matches(context, metadata);
  }
}
