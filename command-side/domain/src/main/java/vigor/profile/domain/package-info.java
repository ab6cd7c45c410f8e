/** What a person tells about themselves, and the rules about it. */
@NullMarked
package vigor.profile.domain;

import org.jspecify.annotations.NullMarked;
