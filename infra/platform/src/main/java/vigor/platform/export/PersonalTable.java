package vigor.platform.export;

import java.util.List;
import java.util.stream.Collectors;
import vigor.kernel.command.PersonId;

/**
 * A table that names persons, without what is secret in it.
 *
 * @param name with its schema
 * @param person the column that names the person
 * @param columns those that are copied
 */
record PersonalTable(String name, String person, List<Column> columns) {

  /** A column as it is described to the person. */
  record Column(String name, String type) {}

  /** The rows of a person, as text that can stand in a statement which takes no parameters. */
  String rowsOf(PersonId owner) {
    String list = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    return "select " + list + " from " + name + " where " + person + " = '" + owner + "'";
  }

  /** The name of its files: without schema, hyphens for underscores. */
  String file() {
    return name.substring(name.indexOf('.') + 1).replace('_', '-');
  }
}
