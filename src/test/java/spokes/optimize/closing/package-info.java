/** Tests of {@link spokes.optimize.closing}. */
@NullMarked
package spokes.optimize.closing;

import org.jspecify.annotations.NullMarked;
