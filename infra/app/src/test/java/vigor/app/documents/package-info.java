/** What is written beside the code has to be true of it. */
@NullMarked
package vigor.app.documents;

import org.jspecify.annotations.NullMarked;
