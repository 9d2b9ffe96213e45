/**
 * Scenarios as rows: named sets of changes on top of a workspace's data, and rows written as one text each.
 *
 * <p>A scenario is a difference, so it costs what it changes. What a workspace is with one of them is said by {@code
 * model.ScenarioBook}. Imports {@code model.sheet}.
 */
@NullMarked
package spokes.model.scenario;

import org.jspecify.annotations.NullMarked;
