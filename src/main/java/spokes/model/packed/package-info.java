/**
 * Rows of values packed by column: each distinct value of a block is kept once, and rows name it by its number.
 *
 * <p>This is how a workspace holds its order history and how an import keeps the cells of a file until they are looked
 * up. Knows nothing of sheets; used by {@code model.sheet}, {@code engine.demand} and {@code exchange}.
 *
 * <h2>How order history is kept</h2>
 *
 * <p>In blocks of up to 16,384 lines, packed by column and then deflated ({@link spokes.model.sheet.RowBlock}). Blocks are
 * replaced and never changed, so tables before and after a step share most of them, an undo switches blocks, and a step
 * is stored as the blocks that it made and those that it replaced. Nothing is indexed on disk; an index of all keys, 18
 * bytes a line, is made in memory when an import looks for lines that are there already. Sums by product, area and week
 * are made by going through all lines once: that is faster than the database would group rows, and needs no upkeep.
 *
 * <p>Measured with seeded files of two lines an order, 5,000 SKUs and ten columns ({@code ImportBenchmark} and the command
 * line; CPU seconds on a shared machine with other work on it, Java 25, peak resident memory):
 *
 * <ul>
 *   <li>in the file and in memory 9 bytes a line (1,000,000 lines: 9.2 MB; 5,000,000: 43.2 MB; with random freight and
 *       postal codes of each line some 20), as rows of H2 with a unique key it was some 200
 *   <li>import of 1,000,000 lines: CSV 9 to 11 s and 0.3 to 0.43 GB, .xlsx 16 to 21 s and 0.3 to 0.6 GB
 *   <li>import of 5,000,000 lines from CSV: 28 to 32 s, 0.5 GB; the engine's arrays take another 40 bytes a line
 *   <li>5,000,000 lines: opened and loaded in 1.4 s, summed by product, area and week in one pass in 0.9 s, indexed by key
 *       in 1.3 s, an import of them undone in 1.3 s; ten million were not measured
 *   <li>the same 1,000,000 lines again, none of them new: 8 to 11 s, 0.4 to 0.58 GB
 * </ul>
 */
@NullMarked
package spokes.model.packed;

import org.jspecify.annotations.NullMarked;
