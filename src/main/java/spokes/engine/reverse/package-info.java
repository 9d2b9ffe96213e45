/**
 * Reverse logistics: where returns should go. Returns to the nearest center that takes them against returns to a central
 * one: what they cost, how long until they can be sold again, and what comes back into stock; and what really came back
 * against what products are said to.
 *
 * <p>Every way of taking returns is judged as a whole plan, so that its costs are the engine's own lines; what is bound and
 * recovered stands beside them. Imports {@code engine}, {@code returned}, {@code derivation} for the sources of
 * assumptions, {@code result} and {@code model}; read by {@code ui} and {@code app}.
 */
@NullMarked
package spokes.engine.reverse;

import org.jspecify.annotations.NullMarked;
