/**
 * The command {@code forecast}: its options, and how a forecast is written as text and JSON. Works on {@link
 * spokes.app.forecast} and {@link spokes.forecast}; knows no other command.
 */
@NullMarked
package spokes.app.command.forecast;

import org.jspecify.annotations.NullMarked;
