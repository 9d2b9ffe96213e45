/** Tests of inbound modes, in worlds that can be worked out by hand. */
@NullMarked
package spokes.engine.modes;

import org.jspecify.annotations.NullMarked;
