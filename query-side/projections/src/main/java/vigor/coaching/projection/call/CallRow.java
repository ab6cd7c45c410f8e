package vigor.coaching.projection.call;

import java.util.UUID;

/** Which request a call belongs to. */
record CallRow(UUID callId, UUID spendId) {}
