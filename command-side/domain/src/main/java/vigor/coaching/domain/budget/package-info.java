/** The ledger of what the house spends on language models: never more than its limit. */
@NullMarked
package vigor.coaching.domain.budget;

import org.jspecify.annotations.NullMarked;
