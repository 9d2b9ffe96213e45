/**
 * Whether centers can take what a plan brings them: space, orders a day, units of a product.
 *
 * <p>Made when first asked for, from the stock curves of {@code flow}; a plan with other moves of a few products takes
 * theirs away from the sums and adds them again. Sums are of integers, so they do not depend on the way they came about.
 * Imports {@code basis}, {@code network}, {@code flow}, {@code measure} and {@code model}; no room outside the engine sees it.
 */
@NullMarked
package spokes.engine.capacity;

import org.jspecify.annotations.NullMarked;
