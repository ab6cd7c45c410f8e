/** What a person does with Vigor, through the public API of the packaged application. */
@NullMarked
package vigor.app.journey;

import org.jspecify.annotations.NullMarked;
