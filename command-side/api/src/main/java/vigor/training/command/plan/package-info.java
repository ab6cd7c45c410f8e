/** Training plans: what they are made from, what they contain, how they change. */
@NullMarked
package vigor.training.command.plan;

import org.jspecify.annotations.NullMarked;
