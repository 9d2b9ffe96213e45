/**
 * Files that are written whole or not at all: beside their place, and moved there when all are complete.
 *
 * <p>Neighbors: {@link spokes.exchange.export} says what is in them.
 */
@NullMarked
package spokes.exchange.safe;

import org.jspecify.annotations.NullMarked;
