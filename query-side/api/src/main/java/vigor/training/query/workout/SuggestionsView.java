package vigor.training.query.workout;

import java.util.List;

/** Prefilled values, one per exercise, in plan order. */
public record SuggestionsView(List<SuggestedSets> items) {}
