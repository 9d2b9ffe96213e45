/** Tests of stress runs, in worlds whose answers are known in closed form. */
@NullMarked
package spokes.engine.stress;

import org.jspecify.annotations.NullMarked;
