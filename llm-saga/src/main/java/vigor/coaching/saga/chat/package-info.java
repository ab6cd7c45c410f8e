/** Brings an asked question to its answer: money, model, words as they come, local coach. */
@NullMarked
package vigor.coaching.saga.chat;

import org.jspecify.annotations.NullMarked;
