package vigor.profile.query;

import java.util.List;

/**
 * Weighings, oldest first.
 *
 * @param weights erased weighings are left out
 * @param erased how many weighings were destroyed on request
 */
public record BodyMetricsView(List<BodyWeightPoint> weights, int erased) {}
