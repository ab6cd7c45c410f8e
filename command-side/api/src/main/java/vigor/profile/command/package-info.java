/** What a person tells about goals, body, means and limits. */
@NullMarked
package vigor.profile.command;

import org.jspecify.annotations.NullMarked;
