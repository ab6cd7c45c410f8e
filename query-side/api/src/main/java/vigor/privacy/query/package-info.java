/** What a person, or whoever holds a receipt, may learn about their rights being served. */
@NullMarked
package vigor.privacy.query;

import org.jspecify.annotations.NullMarked;
