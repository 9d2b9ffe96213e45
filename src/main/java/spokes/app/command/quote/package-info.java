/**
 * The command {@code quote}: what a client's orders cost, for people, for programs and on a page to print.
 *
 * <p>Asks {@link spokes.engine.quote.QuoteStudy} and only words the answer.
 */
@NullMarked
package spokes.app.command.quote;

import org.jspecify.annotations.NullMarked;
