/** Puts every stored event into a chain of hashes and signs how far it has come. */
@NullMarked
package vigor.platform.audit;

import org.jspecify.annotations.NullMarked;
