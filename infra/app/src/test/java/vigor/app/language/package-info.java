/** The whole application, spoken to in another language. */
@NullMarked
package vigor.app.language;

import org.jspecify.annotations.NullMarked;
