/** What happens when processes die: every promise is checked against a journal kept outside. */
@NullMarked
package vigor.app.fault;

import org.jspecify.annotations.NullMarked;
