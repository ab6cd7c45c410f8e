/** What a person told about themselves, as it is read. */
@NullMarked
package vigor.profile.query;

import org.jspecify.annotations.NullMarked;
