/**
 * Builds a read model anew beside the old one: the same projector writes to tables of the same form
 * in a schema of their own, and in the end both change places.
 */
@NullMarked
package vigor.app.operation.shadow;

import org.jspecify.annotations.NullMarked;
