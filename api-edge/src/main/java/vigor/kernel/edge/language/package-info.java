/** Answers in the language the caller asked for: said words are rendered when they are written. */
@NullMarked
package vigor.kernel.edge.language;

import org.jspecify.annotations.NullMarked;
