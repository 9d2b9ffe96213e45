/** What all commands take, and what their exit says. Knows no command; used by all of them. */
@NullMarked
package spokes.app.command.contract;

import org.jspecify.annotations.NullMarked;
