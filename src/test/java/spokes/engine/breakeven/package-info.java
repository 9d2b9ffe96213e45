/** Tests of where answers turn, held against what can be worked out by hand. */
@NullMarked
package spokes.engine.breakeven;

import org.jspecify.annotations.NullMarked;
