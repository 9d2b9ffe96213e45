/** Tests of what a result is sensitive to, in worlds that can be worked out by hand. */
@NullMarked
package spokes.engine.sensitivity;

import org.jspecify.annotations.NullMarked;
