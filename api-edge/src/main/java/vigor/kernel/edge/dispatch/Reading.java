package vigor.kernel.edge.dispatch;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import reactor.core.publisher.Mono;

/**
 * How to read one view and to know how far it has come.
 *
 * @param topic what is heard when the view changes
 * @param read asks for the view as it is now; empty while there is none
 * @param version the version a view has reached
 */
public record Reading<V>(String topic, Supplier<Mono<V>> read, ToLongFunction<V> version) {}
