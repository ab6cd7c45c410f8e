package vigor.admin.query.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * Asks for an {@link AuditStreamPage}, the stream with the newest event first.
 *
 * @param kind of the streams, null for all
 * @param person whose streams, null for anybody's and for the house's own
 * @param id that the stream or its person has, null for any
 * @param name what the stream's name begins with, null for anything
 * @param before the {@code next} of the page before, null for the first page
 * @param limit 1 to 100
 */
public record FindAuditStreams(
    @Nullable AuditStreamKind kind,
    @Nullable PersonId person,
    @Nullable UUID id,
    @Nullable String name,
    @Nullable String before,
    int limit) {}
