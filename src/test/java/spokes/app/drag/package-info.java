/** A drag on the real window: what a frame of it costs, on the sample and at the largest size of the project. */
@NullMarked
package spokes.app.drag;

import org.jspecify.annotations.NullMarked;
