/**
 * A new count of stock beside what was to be expected from the last one (model.md, section 5).
 *
 * <p>A pure function of the workspace before and after an import. Knows {@code model} and the engine's freight book;
 * known by {@code ui} and {@code app}.
 */
@NullMarked
package spokes.engine.reconciliation;

import org.jspecify.annotations.NullMarked;
