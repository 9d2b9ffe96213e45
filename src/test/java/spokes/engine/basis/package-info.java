/** Tests of what the engine counts in. */
@NullMarked
package spokes.engine.basis;

import org.jspecify.annotations.NullMarked;
