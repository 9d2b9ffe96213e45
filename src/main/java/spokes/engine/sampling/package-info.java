/**
 * Demand as it may come: what areas ask for of each product in each week of the horizon, drawn at random around what the plan
 * expects, as widely as safety stock allows for.
 *
 * <p>{@link spokes.engine.sampling.DemandSampler} is the door. A draw depends on a seed and its number alone, and what it says
 * of a product on the product and the codes of its areas: so draws can be made by any number of threads, and two plans of
 * the same goods meet the same customers. Imports {@code model}, {@code basis}, {@code demand}, {@code network} and
 * {@code safety}; used by {@code engine}, hidden from every other room. Distributions are those of Apache Commons.
 */
@NullMarked
package spokes.engine.sampling;

import org.jspecify.annotations.NullMarked;
