/** Which language models may be asked, where, at what price and in which order. */
@NullMarked
package vigor.coaching.command.provider;

import org.jspecify.annotations.NullMarked;
