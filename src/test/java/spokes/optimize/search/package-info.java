/** The search against trying everything. */
@NullMarked
package spokes.optimize.search;

import org.jspecify.annotations.NullMarked;
