/**
 * The command {@code exit}: its options, and how a center that is out is written as JSON; as text it is the page of {@link
 * spokes.app.job}. Works on {@link spokes.app.workspace} with {@link spokes.optimize.closing}; knows no other command.
 */
@NullMarked
package spokes.app.command.exit;

import org.jspecify.annotations.NullMarked;
