/**
 * Drafts on their way into the workspace: once all files are read, they are matched with what is there.
 *
 * <p>A {@link spokes.exchange.resolve.Resolution} looks up the codes of drafts, makes the areas and products that only
 * they name, and says what would change. Uses {@code source}, {@code header} and {@code cell}; used by {@code exchange}.
 */
@NullMarked
package spokes.exchange.resolve;

import org.jspecify.annotations.NullMarked;
