/**
 * The study of demand that does not come as expected: distributions of cost and service, how likely products run out, and the
 * plan against another draw by draw. Decides nothing; {@code engine.stress} does. Imports {@code session}, {@code engine},
 * {@code model} and the parts that all views of {@code ui} share.
 */
@NullMarked
package spokes.ui.stress;

import org.jspecify.annotations.NullMarked;
