/**
 * What every forecasting method has in common, the simplest of them, and what can be made of one or several others.
 *
 * <p>Families of methods have packages of their own beside this one; {@link spokes.forecast.selection} compares them.
 */
@NullMarked
package spokes.forecast.method;

import org.jspecify.annotations.NullMarked;
