/** The roster of providers as the settings in the log make it, and what it tells back. */
@NullMarked
package vigor.coaching.saga.roster;

import org.jspecify.annotations.NullMarked;
