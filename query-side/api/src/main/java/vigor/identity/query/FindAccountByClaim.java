package vigor.identity.query;

import vigor.identity.command.EmailClaimId;

/** Asks for the {@link AccountView} behind a claimed e-mail address; null when there is none. */
public record FindAccountByClaim(EmailClaimId claim) {}
