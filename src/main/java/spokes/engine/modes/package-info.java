/**
 * Inbound modes: for each shipment on a supply lane, which modes of freight reach the center in time, and what the slower
 * one saves in freight against the stock that it keeps on the way and the safety stock that it asks for.
 *
 * <p>A shipment leaves when it must to arrive on the day of the sheet by its present mode; another mode changes its day of
 * arrival. Every choice is judged as a whole plan. Imports {@code engine}, {@code carriage} for freight rows,
 * {@code derivation} for the sources of assumptions, {@code result} and {@code model}; read by {@code app}.
 */
@NullMarked
package spokes.engine.modes;

import org.jspecify.annotations.NullMarked;
