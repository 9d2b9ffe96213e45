/**
 * The command {@code launch}: its options, and how a launch or promotion is written as JSON; as text it is the page of {@link
 * spokes.app.job}. Works on {@link spokes.app.workspace} with {@link spokes.optimize.launch}; knows no other command.
 */
@NullMarked
package spokes.app.command.launch;

import org.jspecify.annotations.NullMarked;
