/**
 * Reads a window as those do who cannot see it well: what a text stands on, and what a control is called.
 *
 * <p>Also whether it can be read to its end. Tools of tests; they walk any scene after css and layout and know nothing of what it shows.
 */
@NullMarked
package spokes.ui.access;

import org.jspecify.annotations.NullMarked;
