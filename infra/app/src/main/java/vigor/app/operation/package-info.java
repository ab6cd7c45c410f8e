/** What administrators can do to keep the house running, and how it runs. */
@NullMarked
package vigor.app.operation;

import org.jspecify.annotations.NullMarked;
