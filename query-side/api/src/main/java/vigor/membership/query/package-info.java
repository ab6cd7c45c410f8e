/** What a person may spend on language models, what is spent, and when it begins anew. */
@NullMarked
package vigor.membership.query;

import org.jspecify.annotations.NullMarked;
