/** The ledger of what a person may spend on language models: exact under races and retries. */
@NullMarked
package vigor.membership.domain;

import org.jspecify.annotations.NullMarked;
