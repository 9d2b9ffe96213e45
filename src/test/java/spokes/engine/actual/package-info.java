/** Tests of {@link spokes.engine.actual}. */
@NullMarked
package spokes.engine.actual;

import org.jspecify.annotations.NullMarked;
