package vigor.training.query.progress;

import vigor.kernel.command.PersonId;

/** Asks for one {@link ReceiptView}; null when the owner has no figure of this id. */
public record GetReceipt(PersonId owner, String receiptId) {}
