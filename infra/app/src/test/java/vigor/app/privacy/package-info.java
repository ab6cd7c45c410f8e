/** What is left of people who were erased, and what people may take with them. */
@NullMarked
package vigor.app.privacy;

import org.jspecify.annotations.NullMarked;
