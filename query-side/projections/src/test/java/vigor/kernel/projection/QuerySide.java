package vigor.kernel.projection;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;

/** Query handlers on a real query bus. */
public final class QuerySide {
  private final QueryGateway gateway;

  public QuerySide(Object... handlers) {
    SimpleQueryBus bus = SimpleQueryBus.builder().build();
    Stream.of(handlers)
        .forEach(handler -> new AnnotationQueryHandlerAdapter<>(handler).subscribe(bus));
    gateway = DefaultQueryGateway.builder().queryBus(bus).build();
  }

  /** The answer to a query, which must exist. */
  public <T> T ask(Object query, Class<T> view) {
    return Objects.requireNonNull(find(query, view), "no answer");
  }

  /** The answer to a query, null when there is none. */
  public <T> @Nullable T find(Object query, Class<T> view) {
    return gateway.query(query, view).join();
  }
}
