/**
 * Rows of values packed by column: each distinct value of a block is kept once, and rows name it by its number.
 *
 * <p>This is how a workspace holds its order history and how an import keeps the cells of a file until they are looked
 * up. Knows nothing of sheets; used by {@code model.sheet} and {@code exchange}.
 */
@NullMarked
package spokes.model.packed;

import org.jspecify.annotations.NullMarked;
