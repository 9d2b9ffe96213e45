/** Tests of how the optimizer's proposals become offers. */
@NullMarked
package spokes.app.optimize;

import org.jspecify.annotations.NullMarked;
