package vigor.privacy.query;

import vigor.privacy.command.ErasureReceiptId;

/** Asks what became of an erasure: an {@link ErasureView}, null when no such receipt was given. */
public record GetErasure(ErasureReceiptId receipt) {}
