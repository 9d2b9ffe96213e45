/**
 * Makes the sample that a new planner meets first: {@code data/sample/}, from one seed and fixed dates.
 *
 * <p>A tool of the project, not of the program: {@link spokes.sample.SampleWriter} writes the files, the tests here hold
 * them to the generator and to the stories that the sample tells. What is invented and what follows a source is written
 * in {@code data/sample/README.md}. The packages below make demand, supply and
 * files; here they become the sheets of a workspace and a portal's exports.
 */
@NullMarked
package spokes.sample;

import org.jspecify.annotations.NullMarked;
