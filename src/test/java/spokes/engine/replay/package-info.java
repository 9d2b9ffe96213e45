/** How fast orders are replayed. What the replay says is tested in {@code spokes.engine}, against a second reading. */
@NullMarked
package spokes.engine.replay;

import org.jspecify.annotations.NullMarked;
