/** Tests of files that are written whole or not at all. */
@NullMarked
package spokes.exchange.safe;

import org.jspecify.annotations.NullMarked;
