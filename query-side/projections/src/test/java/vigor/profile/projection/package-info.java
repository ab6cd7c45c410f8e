/** Profiles, from events to views. */
@NullMarked
package vigor.profile.projection;

import org.jspecify.annotations.NullMarked;
