/**
 * How a plan is written for others: the profile of CSV files, and layouts that fill the templates of 3PLs and store
 * platforms. Plain records that {@code ui}, {@code exchange} and {@code app} hand each other; imports nothing.
 */
@NullMarked
package spokes.model.export;

import org.jspecify.annotations.NullMarked;
