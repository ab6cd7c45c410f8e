/** Copies of everything about a person, made for that person. */
@NullMarked
package vigor.platform.export;

import org.jspecify.annotations.NullMarked;
