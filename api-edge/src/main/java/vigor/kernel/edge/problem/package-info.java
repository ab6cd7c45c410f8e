/** Every failure as one kind of answer: problem details (RFC 9457). */
@NullMarked
package vigor.kernel.edge.problem;

import org.jspecify.annotations.NullMarked;
