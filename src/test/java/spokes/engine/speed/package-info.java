/** What a measurement of speed does and says; never how fast it is. */
@NullMarked
package spokes.engine.speed;

import org.jspecify.annotations.NullMarked;
