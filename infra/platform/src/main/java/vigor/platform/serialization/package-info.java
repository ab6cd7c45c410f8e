/**
 * How messages become bytes: a closed table of names, deterministic JSON, personal parts encrypted.
 */
@NullMarked
package vigor.platform.serialization;

import org.jspecify.annotations.NullMarked;
