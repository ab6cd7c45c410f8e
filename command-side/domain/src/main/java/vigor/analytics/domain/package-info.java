/** What people say about Vigor itself. */
@NullMarked
package vigor.analytics.domain;

import org.jspecify.annotations.NullMarked;
