package vigor.training.command.catalogue.search;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigor.training.command.catalogue.BodySite;

/** A body site named in a query, and how many words name it. */
record SiteWords(BodySite site, int length) {
  private static final int LONGEST = 2;
  private static final Map<String, BodySite> NAMES =
      Map.ofEntries(
          entry("knee", BodySite.KNEE),
          entry("lower back", BodySite.LOWER_BACK),
          entry("low back", BodySite.LOWER_BACK),
          entry("back", BodySite.LOWER_BACK),
          entry("spine", BodySite.LOWER_BACK),
          entry("shoulder", BodySite.SHOULDER),
          entry("rotator cuff", BodySite.SHOULDER),
          entry("elbow", BodySite.ELBOW),
          entry("wrist", BodySite.WRIST),
          entry("hip", BodySite.HIP),
          entry("groin", BodySite.HIP),
          entry("ankle", BodySite.ANKLE),
          entry("achille", BodySite.ANKLE),
          entry("neck", BodySite.NECK),
          entry("knie", BodySite.KNEE),
          entry("unterer rucken", BodySite.LOWER_BACK),
          entry("rucken", BodySite.LOWER_BACK),
          entry("schulter", BodySite.SHOULDER),
          entry("schultern", BodySite.SHOULDER),
          entry("ellboge", BodySite.ELBOW),
          entry("ellenboge", BodySite.ELBOW),
          entry("handgelenk", BodySite.WRIST),
          entry("handgelenke", BodySite.WRIST),
          entry("hufte", BodySite.HIP),
          entry("leiste", BodySite.HIP),
          entry("sprunggelenk", BodySite.ANKLE),
          entry("knochel", BodySite.ANKLE),
          entry("nacken", BodySite.NECK));

  /** The site named from this word on, the longest name first. */
  static Optional<SiteWords> at(List<String> words, int from) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      BodySite site = NAMES.get(String.join(" ", words.subList(from, from + length)));
      if (site != null) {
        return Optional.of(new SiteWords(site, length));
      }
    }
    return Optional.empty();
  }
}
