/**
 * A quote for a client: what the orders of one brand cost, and how soon they arrive, from the best one, two, … centers.
 *
 * <p>{@code stocking} ranks the sets of centers; each of the best ones is then judged as a whole plan by the engine, with the
 * client's goods alone, stocked as a periodic review would: safety stock for pooled demand and a week's demand that comes
 * every week. Imports {@code engine}, {@code stocking}, {@code reverse}, {@code derivation} for the sources of assumptions, {@code result} and
 * {@code model}; read by {@code app}.
 */
@NullMarked
package spokes.engine.quote;

import org.jspecify.annotations.NullMarked;
