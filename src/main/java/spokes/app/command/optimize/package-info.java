/**
 * The command {@code optimize}: its options, and how proposals are written as text, JSON and tables. Works on {@link
 * spokes.app.workspace} with {@link spokes.optimize}; knows no other command.
 */
@NullMarked
package spokes.app.command.optimize;

import org.jspecify.annotations.NullMarked;
