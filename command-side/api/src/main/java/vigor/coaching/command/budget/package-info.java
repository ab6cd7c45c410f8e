/**
 * What the house itself may spend on language models in a month, handed out to nodes in tranches.
 */
@NullMarked
package vigor.coaching.command.budget;

import org.jspecify.annotations.NullMarked;
