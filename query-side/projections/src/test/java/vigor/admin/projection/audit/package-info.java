@NullMarked
package vigor.admin.projection.audit;

import org.jspecify.annotations.NullMarked;
