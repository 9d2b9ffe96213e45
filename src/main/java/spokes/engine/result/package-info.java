/**
 * What the judgment of a plan says, as plain records: costs and service, states and targets of stock, stock-outs, risk,
 * flows of lanes, departures of transfers, and what one move changes.
 *
 * <p>They hold what {@code engine} found and decide nothing themselves; {@code JudgedPlan} hands them out, and
 * {@code Evaluation} puts the totals together. Imports {@code model}; used by {@code engine} and every room
 * above it. What is measured beside costs and service is in {@code measure}.
 */
@NullMarked
package spokes.engine.result;

import org.jspecify.annotations.NullMarked;
