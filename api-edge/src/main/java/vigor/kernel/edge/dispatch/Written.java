package vigor.kernel.edge.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * What became of a command: stored for good at {@code version}; {@code view} is null when the read
 * model did not get there in time.
 */
public record Written<V>(long version, @Nullable V view) {}
