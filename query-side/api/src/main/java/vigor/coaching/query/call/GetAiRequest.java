package vigor.coaching.query.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * Asks for the {@link AiRequestView} of one request; null when there is none, or it is not the
 * owner's.
 *
 * @param owner null for somebody who may see everybody's
 * @param id of the thing asked for, of the call, or of the reservation
 */
public record GetAiRequest(@Nullable PersonId owner, UUID id) {}
