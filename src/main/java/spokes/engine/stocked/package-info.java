/**
 * Which centers have which product in which week: as sets of one product week by week ({@code StockedWeeks}), of all products
 * side by side ({@code StockedSets}) and by center ({@code CenterWeeks}), and how two of them differ
 * ({@code StockChange}). Imports {@code basis} and {@code network}; used by {@code split} and by {@code flow} that makes
 * them.
 */
@NullMarked
package spokes.engine.stocked;

import org.jspecify.annotations.NullMarked;
