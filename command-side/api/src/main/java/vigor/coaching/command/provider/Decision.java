package vigor.coaching.command.provider;

import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;

/**
 * Who decided something about the house, and why.
 *
 * @param by the administrator
 * @param reason in the administrator's words
 */
@NotPersonal("an administrator's words about a setting of the house")
public record Decision(PersonId by, String reason) {}
