/** Tests of quotes, in worlds that can be worked out by hand and in random ones. */
@NullMarked
package spokes.engine.quote;

import org.jspecify.annotations.NullMarked;
