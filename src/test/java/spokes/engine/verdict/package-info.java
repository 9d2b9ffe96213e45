/** Tests of verdicts, in worlds that can be worked out by hand and in random ones. */
@NullMarked
package spokes.engine.verdict;

import org.jspecify.annotations.NullMarked;
