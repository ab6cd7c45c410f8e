/** Providers that are spoken to through langchain4j. */
@NullMarked
package vigor.coaching.saga.model;

import org.jspecify.annotations.NullMarked;
