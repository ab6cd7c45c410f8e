/** What a person may spend on language models: tiers, windows, reservations, charges. */
@NullMarked
package vigor.membership.command;

import org.jspecify.annotations.NullMarked;
