/** Decisions about which language models are asked, and how they are. */
@NullMarked
package vigor.coaching.domain.provider;

import org.jspecify.annotations.NullMarked;
