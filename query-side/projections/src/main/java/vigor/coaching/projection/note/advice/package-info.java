/** Concrete next steps, each by a rule of its own; computed by code, never by a model. */
@NullMarked
package vigor.coaching.projection.note.advice;

import org.jspecify.annotations.NullMarked;
