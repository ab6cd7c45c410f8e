/** What people say about Vigor itself, so that its success can be measured. */
@NullMarked
package vigor.analytics.command;

import org.jspecify.annotations.NullMarked;
