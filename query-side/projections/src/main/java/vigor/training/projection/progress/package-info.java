/**
 * Progress as pure folds over performed sets: no clock, no database. Everything is computed from
 * the whole history on each asking, so that corrections and removals are right by construction.
 */
@NullMarked
package vigor.training.projection.progress;

import org.jspecify.annotations.NullMarked;
