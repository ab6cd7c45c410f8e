/** The ground everything stands on: database, Axon, serialization, keys, health. */
@NullMarked
package vigor.platform;

import org.jspecify.annotations.NullMarked;
