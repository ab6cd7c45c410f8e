package vigor.admin.query.audit;

import org.jspecify.annotations.Nullable;

/**
 * The first thing that is wrong with the log.
 *
 * @param position the first bad position of the chain
 * @param globalIndex the event's index in the store, null when it cannot be told
 * @param kind what is wrong, for example {@code event_changed}
 * @param detail more about it, empty when there is nothing more
 */
public record ChainFault(long position, @Nullable Long globalIndex, String kind, String detail) {}
