package vigor.admin.query.audit;

import org.jspecify.annotations.Nullable;

/**
 * A part of a state that became another.
 *
 * @param path where it is, as a JSON pointer (RFC 6901)
 * @param before null when it was not there
 * @param after null when it is not there any more
 */
public record StateChange(String path, @Nullable Object before, @Nullable Object after) {}
