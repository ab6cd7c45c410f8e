/** Calls of language models: each attempt is sent at most once and each call ends once. */
@NullMarked
package vigor.coaching.domain;

import org.jspecify.annotations.NullMarked;
