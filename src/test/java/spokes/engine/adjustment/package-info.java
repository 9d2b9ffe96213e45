/** What adjustments make of demand, told on small worlds and held against a day-by-day reading. */
@NullMarked
package spokes.engine.adjustment;

import org.jspecify.annotations.NullMarked;
