package vigor.training.projection.exercise;

import vigor.training.command.exercise.ExerciseTraits;
import vigor.training.command.exercise.OwnWords;

/** What an own exercise is, in its owner's words and in what figures need. */
record Description(OwnWords words, ExerciseTraits traits) {}
