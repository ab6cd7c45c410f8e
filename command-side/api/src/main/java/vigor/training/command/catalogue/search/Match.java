package vigor.training.command.catalogue.search;

import vigor.training.command.catalogue.Exercise;

/** An exercise that matches the words, and how well. */
record Match(Exercise exercise, Relevance relevance) {}
