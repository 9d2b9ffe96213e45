/**
 * The command line: one class per command, what all of them take, how they answer and what their exit says.
 *
 * <p>The only package that knows the library of the command line. Works on {@link spokes.app.workspace}; knows no window.
 */
@NullMarked
package spokes.app.command;

import org.jspecify.annotations.NullMarked;
