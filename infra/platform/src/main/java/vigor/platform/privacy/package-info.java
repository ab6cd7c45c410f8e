/** Keys of persons and what is encrypted with them; destroying a key is erasure. */
@NullMarked
package vigor.platform.privacy;

import org.jspecify.annotations.NullMarked;
