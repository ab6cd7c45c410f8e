/** What administrators set going. */
@NullMarked
package vigor.admin.domain.operation;

import org.jspecify.annotations.NullMarked;
