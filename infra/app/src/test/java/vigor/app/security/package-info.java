/** What strangers, scripts and hostile clients can and cannot do to the whole application. */
@NullMarked
package vigor.app.security;

import org.jspecify.annotations.NullMarked;
