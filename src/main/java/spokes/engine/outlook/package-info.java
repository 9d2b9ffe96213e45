/**
 * What a plan expects to be asked for, week by week, of one product or of many together, and how sure that is.
 *
 * <p>Reads the compiled {@code network} and the stored forecast of {@code model}; {@code engine} opens it to the window and
 * to exports.
 */
@NullMarked
package spokes.engine.outlook;

import org.jspecify.annotations.NullMarked;
