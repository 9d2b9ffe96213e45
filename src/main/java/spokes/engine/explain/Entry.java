package spokes.engine.explain;

import spokes.engine.contribution.Contribution;
import spokes.engine.question.Measure;

/** A contribution and the cost line, or other measure, that it counts in. */
record Entry(Measure line, Contribution what) {}
