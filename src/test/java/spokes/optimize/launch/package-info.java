/** Tests of {@link spokes.optimize.launch}. */
@NullMarked
package spokes.optimize.launch;

import org.jspecify.annotations.NullMarked;
