/** Published cases, and how fast they are solved. */
@NullMarked
package spokes.optimize.benchmark;

import org.jspecify.annotations.NullMarked;
