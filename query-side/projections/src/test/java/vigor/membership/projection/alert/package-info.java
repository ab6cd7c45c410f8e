/** Alerts, from events to what administrators read. */
@NullMarked
package vigor.membership.projection.alert;

import org.jspecify.annotations.NullMarked;
