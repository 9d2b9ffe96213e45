/**
 * Gets ready for a launch or a promotion: how many units have to be in which center by when, where they come from, when they
 * leave or are ordered at the latest, and what is lost without that.
 *
 * <p>The demand is that of the sheet adjustments; {@link spokes.optimize.launch.LaunchSearch} asks the engine for the demand
 * of each center on those days, adds safety stock, and fills what is missing from centers that can spare some, then from
 * suppliers. Imports {@code engine} and {@code model}; used by {@code app}.
 */
@NullMarked
package spokes.optimize.launch;

import org.jspecify.annotations.NullMarked;
