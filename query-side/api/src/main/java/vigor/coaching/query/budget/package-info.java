/** What the house may spend on language models, and what it has spent. */
@NullMarked
package vigor.coaching.query.budget;

import org.jspecify.annotations.NullMarked;
