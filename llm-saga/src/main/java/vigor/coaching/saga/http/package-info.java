/** Exchanges with providers: bounded in time and size, judged before a library reads them. */
@NullMarked
package vigor.coaching.saga.http;

import org.jspecify.annotations.NullMarked;
