/** Keeps the settings of language models, their health and the routes of calls readable. */
@NullMarked
package vigor.coaching.projection.provider;

import org.jspecify.annotations.NullMarked;
