/** The first administrator: made by the operator of the machine, never by a name or password. */
@NullMarked
package vigor.app.admin;

import org.jspecify.annotations.NullMarked;
