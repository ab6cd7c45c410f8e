/** PostgreSQL: the built-in server or an external one, its pools and its migrations. */
@NullMarked
package vigor.platform.database;

import org.jspecify.annotations.NullMarked;
