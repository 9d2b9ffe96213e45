/**
 * The review of an import: what was found in the files, for the planner to check and correct before anything changes.
 *
 * <p>{@link spokes.ui.review.ReviewDialog} shows what was read and asks its {@link spokes.ui.review.ReviewDesk} to read
 * again with other choices; it decides nothing itself. What it shows of each sheet is in {@code sheet}. Knows {@code ui}, {@code ui.dialogs}, {@code model.review} and
 * {@code engine.reconciliation}; known by {@code ui.window}.
 */
@NullMarked
package spokes.ui.review;

import org.jspecify.annotations.NullMarked;
