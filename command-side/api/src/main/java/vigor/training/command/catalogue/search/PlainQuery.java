package vigor.training.command.catalogue.search;

import java.util.Set;
import vigor.training.command.catalogue.BodySite;

/**
 * A query as a person means it: "rows, avoid my knee and hips" looks for rows and spares two sites.
 *
 * @param words what is left to look for
 * @param avoid sites to spare
 * @param unwanted what must not be in the name, as in "no jumps"
 * @param withoutEquipment whether "no equipment" was asked for
 */
record PlainQuery(
    Words words, Set<BodySite> avoid, Set<String> unwanted, boolean withoutEquipment) {

  static PlainQuery parse(String query) {
    return new QueryReader(Words.of(query).list()).read();
  }
}
