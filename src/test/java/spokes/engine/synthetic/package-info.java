/** What plans made from a seed are like. */
@NullMarked
package spokes.engine.synthetic;

import org.jspecify.annotations.NullMarked;
