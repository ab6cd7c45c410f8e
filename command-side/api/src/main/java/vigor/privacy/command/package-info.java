/** The rights of a person over what is known about them, as messages. */
@NullMarked
package vigor.privacy.command;

import org.jspecify.annotations.NullMarked;
