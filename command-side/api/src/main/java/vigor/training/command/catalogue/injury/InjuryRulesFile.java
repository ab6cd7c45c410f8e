package vigor.training.command.catalogue.injury;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Severity;

/**
 * The bundled rules as written.
 *
 * @param severities the clauses of each severity, the strictest first
 * @param sites the strains of each site
 */
record InjuryRulesFile(Map<Severity, List<Clause>> severities, Map<BodySite, SiteRule> sites) {
  static final String RESOURCE = "/vigor/training/catalogue/injury-rules.json";

  static InjuryRules read() {
    try (InputStream json = InjuryRulesFile.class.getResourceAsStream(RESOURCE)) {
      Objects.requireNonNull(json, RESOURCE);
      InjuryRulesFile file = mapper().readValue(json, InjuryRulesFile.class);
      return new InjuryRules(file.sites, file.severities);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .changeDefaultNullHandling(
            nulls -> nulls.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
        .build();
  }
}
