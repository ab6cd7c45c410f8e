/** Every Axon infrastructure bean, wired by hand, so that none can be missing or in memory. */
@NullMarked
package vigor.platform.axon;

import org.jspecify.annotations.NullMarked;
