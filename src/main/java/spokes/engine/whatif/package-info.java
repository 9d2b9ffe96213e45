/**
 * What if: questions that change a plan's inputs, as rows.
 *
 * <p>A {@link spokes.engine.whatif.WhatIf} is plain data: more demand in a region, dearer carriers, a closed center, late
 * inbound, another service, a fuel surcharge. It knows the rows that would be other, and nothing of what they cost: whoever
 * asks lets the engine judge the plan with them, and takes them as one step of the session, here or in a scenario. Imports
 * {@code model} alone; used by {@code engine.sensitivity}, {@code ui} and {@code app}.
 */
@NullMarked
package spokes.engine.whatif;

import org.jspecify.annotations.NullMarked;
