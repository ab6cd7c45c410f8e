/**
 * Plays streams again for whoever audits them: with the aggregates' own code, so that the state
 * shown is the state Vigor decided on. Here, because only the composition root sees the domain.
 */
@NullMarked
package vigor.app.trail;

import org.jspecify.annotations.NullMarked;
