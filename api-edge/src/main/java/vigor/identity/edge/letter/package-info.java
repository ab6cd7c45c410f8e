/** Letters to people, by SMTP or else by way of the server's log. */
@NullMarked
package vigor.identity.edge.letter;

import org.jspecify.annotations.NullMarked;
