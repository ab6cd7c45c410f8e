package vigor.training.projection.progress.strength;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigor.profile.query.BodyWeightPoint;

/** A person's weighings over time. */
public final class BodyWeights {
  private final NavigableMap<Instant, Double> kg = new TreeMap<>();

  public BodyWeights(List<BodyWeightPoint> weighings) {
    weighings.forEach(w -> kg.put(w.at(), w.kg()));
  }

  /** What counts at a moment: the last weighing until then, else the first after it; kg or null. */
  public @Nullable Double at(Instant moment) {
    Map.Entry<Instant, Double> known = kg.floorEntry(moment);
    if (known == null) {
      known = kg.ceilingEntry(moment);
    }
    return known == null ? null : known.getValue();
  }
}
