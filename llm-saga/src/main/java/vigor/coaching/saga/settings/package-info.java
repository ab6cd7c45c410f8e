/** Which providers are set up, and how they are reached. */
@NullMarked
package vigor.coaching.saga.settings;

import org.jspecify.annotations.NullMarked;
