package vigor.training.command.catalogue.injury;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Severity;

/**
 * Judges exercises for people with an injury by the rules in {@code injury-rules.json}. General
 * guidance that leans to caution; it neither diagnoses nor promises anything.
 */
public final class InjuryRules {
  private static final int STRONG_LOAD = 2;

  private final Map<BodySite, SiteRule> sites;
  private final Map<Severity, List<Clause>> severities;

  InjuryRules(Map<BodySite, SiteRule> sites, Map<Severity, List<Clause>> severities) {
    this.sites = Map.copyOf(sites);
    this.severities = Map.copyOf(severities);
  }

  /** The rules that come with Vigor, read once. */
  public static InjuryRules bundled() {
    return Bundled.RULES;
  }

  /** Whether the exercise may be used with an injury of this severity at this site, and why. */
  public Tolerance judge(Exercise exercise, BodySite site, Severity severity) {
    SiteRule rule = Objects.requireNonNull(sites.get(site), site::code);
    return Objects.requireNonNull(severities.get(severity), severity::code).stream()
        .filter(clause -> clause.holds(exercise, site, rule))
        .findFirst()
        .map(clause -> new Tolerance(clause.verdict(), cautions(exercise, site, rule)))
        .orElse(Tolerance.ALLOWED);
  }

  private static List<Caution> cautions(Exercise exercise, BodySite site, SiteRule rule) {
    Stream<Caution> strains =
        rule.listed(exercise).map(s -> new Caution(site, s, rule.sentence(s)));
    boolean strong = exercise.jointLoads().getOrDefault(site, 0) >= STRONG_LOAD;
    return Stream.concat(
            strains, strong ? Stream.of(new Caution(site, null, rule.load())) : Stream.empty())
        .toList();
  }

  private static final class Bundled {
    static final InjuryRules RULES = InjuryRulesFile.read();
  }
}
