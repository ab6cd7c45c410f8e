package vigor.training.command.catalogue.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigor.training.command.catalogue.BodySite;

/** Reads a query word by word and tells what is sought from what is to be avoided. */
final class QueryReader {
  private static final Set<String> AVOIDING =
      Set.of(
          "avoid",
          "avoiding",
          "no",
          "not",
          "without",
          "spare",
          "skip",
          "bad",
          "sore",
          "injured",
          "ohne",
          "kein",
          "keine",
          "nicht",
          "vermeide",
          "schone",
          "schlechte",
          "verletzte");
  private static final Set<String> KINDLY = Set.of("friendly", "safe", "schonend", "freundlich");
  private static final Set<String> COMPLAINTS =
      Set.of(
          "pain",
          "stress",
          "load",
          "injury",
          "problem",
          "schmerz",
          "schmerze",
          "probleme",
          "verletzung",
          "belastung");
  private static final Set<String> GEAR =
      Set.of(
          "equipment",
          "gear",
          "weight",
          "machine",
          "gerat",
          "gerate",
          "gewicht",
          "gewichte",
          "ausrustung",
          "maschine",
          "maschinen");

  private final List<String> text;
  private final List<String> sought = new ArrayList<>();
  private final Set<BodySite> avoid = EnumSet.noneOf(BodySite.class);
  private final Set<String> unwanted = new HashSet<>();
  private boolean bare;
  private boolean avoiding;
  private boolean siteNamed;

  QueryReader(List<String> text) {
    this.text = text;
  }

  PlainQuery read() {
    int at = 0;
    while (at < text.size()) {
      at += readAt(at);
    }
    return new PlainQuery(new Words(List.copyOf(sought)), avoid, unwanted, bare);
  }

  /** Reads what begins here and answers how many words it was. */
  private int readAt(int at) {
    Optional<SiteWords> named = SiteWords.at(text, at);
    int length = named.map(SiteWords::length).orElse(1);
    boolean kindly = at + length < text.size() && KINDLY.contains(text.get(at + length));
    if (named.isPresent() && (avoiding || kindly)) {
      avoid.add(named.get().site());
      siteNamed = true;
      return length + (kindly ? 1 : 0);
    }
    readWord(text.get(at));
    return 1;
  }

  private void readWord(String word) {
    if (AVOIDING.contains(word)) {
      avoiding = true;
      siteNamed = false;
    } else if (avoiding && !siteNamed) {
      exclude(word);
    } else if (!(avoiding && COMPLAINTS.contains(word))) {
      avoiding = false;
      sought.add(word);
    }
  }

  private void exclude(String word) {
    avoiding = false;
    if (GEAR.contains(word)) {
      bare = true;
    } else {
      unwanted.add(word);
    }
  }
}
